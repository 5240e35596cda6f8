// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/roadmap/roadmaplegend.h"

#include "core/wording/terms.h"
#include "ui/figures/barlook.h"
#include "ui/figures/roadmap/roadmappainter.h"
#include "ui/figures/words.h"

#include <QFontMetricsF>

#include <algorithm>
#include <functional>
#include <vector>

namespace milepost {

namespace {

constexpr qreal kSampleWidth = 20;
constexpr qreal kBesideSample = 6;
constexpr qreal kBetweenEntries = 16;

struct RoadmapSign {
    QString words;
    std::function<void(Canvas&, const QRectF&)> sample;
    qreal left = 0;
    qreal width = 0; ///< of the words
    int line = 0;
};

/// What the bars and lines mean, on as many lines as the width asks for.
class RoadmapSigns {
public:
    RoadmapSigns(const PlanChart& chart, const RoadmapLook& look, qreal width)
        : m_metrics(look.font), m_language(look.language), m_width(width)
    {
        const Colours& colours = look.colours;
        for (const auto& [kind, words] : {std::pair{BarLook::Done, terms::done()},
                                          {BarLook::Started, words::started()},
                                          {BarLook::Planned, words::planned()},
                                          {BarLook::Indicative, words::indicative()}}) {
            add(words, [&colours, shown = kind](Canvas& canvas, const QRectF& box) {
                paintBar(canvas, box, shown, colours);
            });
        }
        add(terms::late(), [&colours](Canvas& canvas, const QRectF& box) {
            canvas.frame(box, Stroke{colours.accent, 1.5});
        });
        add(words::fixedDate(), [&colours](Canvas& canvas, const QRectF& box) {
            paintBar(canvas, box, BarLook::Planned, colours);
            canvas.polygon(QPolygonF({box.topLeft(), box.topLeft() + QPointF(6, 0),
                                      box.topLeft() + QPointF(0, 6)}),
                           colours.ink);
        });
        add(words::freezeWeek(), [&colours](Canvas& canvas, const QRectF& box) {
            canvas.hatch(box, 4, Stroke{colours.rule, 1});
        });
        add(terms::overload(), [&colours](Canvas& canvas, const QRectF& box) {
            canvas.fill(box, colours.accent);
            canvas.hatch(box, 3, Stroke{colours.paper, 0.8});
        });
        if (!chart.baseline.isEmpty()) {
            add(chart.baseline, [&colours](Canvas& canvas, const QRectF& box) {
                paintBaseline(canvas, {box.left(), box.center().y() - 2, box.width(), 4}, colours);
            });
        }
    }

    [[nodiscard]] const std::vector<RoadmapSign>& signs() const { return m_signs; }
    [[nodiscard]] int lines() const { return m_signs.back().line + 1; }
    [[nodiscard]] qreal lineHeight() const { return m_metrics.height() + 4; }

private:
    void add(const Message& message, std::function<void(Canvas&, const QRectF&)> sample)
    {
        add(m_language.text(message), std::move(sample));
    }
    void add(const QString& words, std::function<void(Canvas&, const QRectF&)> sample)
    {
        RoadmapSign sign{words, std::move(sample), m_along, 0, m_line};
        sign.width = std::min(m_metrics.horizontalAdvance(sign.words) + 2,
                              m_width - kSampleWidth - kBesideSample);
        if (m_along > 0 && m_along + kSampleWidth + kBesideSample + sign.width > m_width) {
            sign.left = 0;
            sign.line = ++m_line;
        }
        m_along = sign.left + kSampleWidth + kBesideSample + sign.width + kBetweenEntries;
        m_signs.push_back(std::move(sign));
    }

    QFontMetricsF m_metrics;
    const Language& m_language;
    qreal m_width;
    qreal m_along = 0;
    int m_line = 0;
    std::vector<RoadmapSign> m_signs;
};

} // namespace

qreal roadmapLegendHeight(const PlanChart& chart, const RoadmapLook& look, qreal width)
{
    const RoadmapSigns legend(chart, look, width);
    return static_cast<qreal>(legend.lines()) * legend.lineHeight();
}

void paintRoadmapLegend(QPainter& painter, const PlanChart& chart, const RoadmapLook& look,
                        const QRectF& area, bool mirrored)
{
    const RoadmapSigns legend(chart, look, area.width());
    Canvas canvas(&painter, nullptr);
    for (const RoadmapSign& sign : legend.signs()) {
        const qreal top = area.top() + sign.line * legend.lineHeight();
        const auto placed = [&](qreal left, qreal length) {
            return QRectF(mirrored ? area.right() - left - length : area.left() + left, top, length,
                          legend.lineHeight());
        };
        const QRectF box = placed(sign.left, kSampleWidth);
        sign.sample(canvas, QRectF(box.left(), box.center().y() - 5, kSampleWidth, 10));
        paintWords(painter, sign.words,
                   placed(sign.left + kSampleWidth + kBesideSample, sign.width), look.font,
                   look.colours.mutedInk, mirrored);
    }
}

} // namespace milepost
