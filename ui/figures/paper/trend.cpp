// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scorewords.h"
#include "core/wording/terms.h"
#include "ui/figures/paper/figures.h"
#include "ui/figures/paper/marks.h"
#include "ui/figures/words.h"

#include <QPolygonF>

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal kTrendGutter = 3 * kRhythm;
constexpr qreal kLeastPanel = 150;
constexpr qreal kTrendPlotHeight = 48;

// A small line chart: title, line with its first and last value, and its dates below.
class Panel {
public:
    Panel(const TrendPanel& panel, const PrintKit& kit, qreal width) : m_kit(kit), m_width(width)
    {
        const Typesetter& type = kit.type();
        m_title = type.set(panel.title, kit.ink(TextSize::Small, TextWeight::Bold), width);
        m_unit = type.set(panel.unit, kit.muted(TextSize::Small), width);
        if (panel.target)
            m_target = type.set(kit.text(panel.targetText.isEmpty()
                                             ? terms::target()
                                             : terms::targetIs().arg(panel.targetText)),
                                kit.accent(TextSize::Small), width);
        if (panel.points.isEmpty())
            return;
        setLine(panel);
        setLabels(panel);
        QStringList between;
        for (qsizetype i = 1; i + 1 < panel.points.size(); ++i)
            between.append(panel.points[i].text);
        if (!between.isEmpty())
            m_between = type.set(kit.text(words::between(between.join(QStringLiteral(", ")))),
                                 kit.muted(TextSize::Small), width);
    }

    // All panels of a row share the height of their texts, so that their plots are level.
    [[nodiscard]] qreal headHeight() const
    {
        return m_title.height() + m_unit.height() + m_valueHeight + 2;
    }
    [[nodiscard]] qreal footHeight() const
    {
        return kTrendPlotHeight + 3 + m_dateHeight + m_target.height() + m_between.height();
    }

    void paint(Canvas& canvas, const QPointF& topLeft, qreal headHeight) const
    {
        const Colours& colours = m_kit.colours();
        canvas.text(m_title, topLeft);
        canvas.text(m_unit, topLeft + QPointF(0, m_title.height()));
        const QPointF plot = topLeft + QPointF(0, headHeight);
        const qreal base = plot.y() + kTrendPlotHeight;
        canvas.line({plot.x(), base}, {plot.x() + m_width, base}, Stroke{colours.rule, 0.5});
        if (m_targetY) {
            const qreal y = plot.y() + *m_targetY;
            canvas.line({plot.x(), y}, {plot.x() + m_width, y},
                        Stroke{colours.accent, 0.9, Qt::DashLine});
        }
        canvas.polyline(m_line.translated(plot), Stroke{colours.ink, 1.4});
        for (const QPointF& point : m_line)
            canvas.circle(plot + point, 1.8, colours.ink);
        for (const auto& [text, position] : m_labels)
            canvas.text(text, plot + position);
        const qreal under = base + 3 + m_dateHeight;
        canvas.text(m_target, {plot.x(), under});
        canvas.text(m_between, {plot.x(), under + m_target.height()});
    }

private:
    void setLine(const TrendPanel& panel)
    {
        double least = panel.target.value_or(panel.points.first().value);
        double most = least;
        for (const TrendPoint& point : panel.points) {
            least = std::min(least, point.value);
            most = std::max(most, point.value);
        }
        const double range = most > least ? most - least : 1;
        const auto y = [&](double value) {
            return kTrendPlotHeight - 4 - (kTrendPlotHeight - 8) * (value - least) / range;
        };
        const QDate first = panel.points.first().date;
        const auto days = static_cast<qreal>(first.daysTo(panel.points.last().date));
        constexpr qreal kInset = 3;
        for (const TrendPoint& point : panel.points) {
            const qreal share =
                days > 0 ? static_cast<qreal>(first.daysTo(point.date)) / days : 0.5;
            m_line.append({kInset + (m_width - 2 * kInset) * share, y(point.value)});
        }
        if (panel.target)
            m_targetY = y(*panel.target);
    }

    // First and last value above the plot, and their dates below it.
    void setLabels(const TrendPanel& panel)
    {
        const Typesetter& type = m_kit.type();
        const qreal half = (m_width - kRhythm) / 2;
        const TextStyle value = m_kit.ink(TextSize::Small, TextWeight::SemiBold);
        const TextStyle date = m_kit.muted(TextSize::Small);
        const auto right = Qt::AlignRight | Qt::AlignAbsolute;
        const QString format = QStringLiteral("MMM yyyy");
        const auto add = [&](const TrendPoint& point, qreal left, Qt::Alignment alignment) {
            const Text number =
                type.setFitting(point.text, value.aligned(alignment), half, 1, kLeastTextScale);
            const Text when = type.set(m_kit.locale().toString(point.date, format),
                                       date.aligned(alignment), half);
            m_labels.emplace_back(number, QPointF(left, -number.height() - 2));
            m_labels.emplace_back(when, QPointF(left, kTrendPlotHeight + 3));
            m_valueHeight = std::max(m_valueHeight, number.height());
            m_dateHeight = std::max(m_dateHeight, when.height());
        };
        add(panel.points.first(), 0, Qt::AlignLeft | Qt::AlignAbsolute);
        if (panel.points.size() > 1)
            add(panel.points.last(), m_width - half, right);
    }

    const PrintKit& m_kit;
    qreal m_width;
    Text m_title;
    Text m_unit;
    Text m_target;
    Text m_between;
    qreal m_valueHeight = 0;
    qreal m_dateHeight = 0;
    QPolygonF m_line;
    std::optional<qreal> m_targetY;
    std::vector<std::pair<Text, QPointF>> m_labels;
};

} // namespace

Strips layOut(const TrendFigure& figure, const LayoutContext& context)
{
    const PrintKit& kit = *context.kit;
    const qsizetype count = figure.panels.size();
    const auto beside = std::clamp<qsizetype>(
        static_cast<qsizetype>((context.width + kTrendGutter) / (kLeastPanel + kTrendGutter)), 1,
        std::max<qsizetype>(1, std::min<qsizetype>(count, 4)));
    const qreal width = (context.width - kTrendGutter * static_cast<qreal>(beside - 1)) /
                        static_cast<qreal>(beside);

    Strips strips;
    for (qsizetype first = 0; first < count; first += beside) {
        std::vector<Panel> panels;
        qreal head = 0;
        qreal foot = 0;
        for (qsizetype i = first; i < std::min(count, first + beside); ++i) {
            panels.emplace_back(figure.panels[i], kit, width);
            head = std::max(head, panels.back().headHeight());
            foot = std::max(foot, panels.back().footHeight());
        }
        Strip strip;
        strip.height = head + foot;
        strip.spaceBefore = 2 * kRhythm;
        strip.paint = [=](Canvas& canvas, const QRectF& rect) {
            qreal left = rect.left();
            for (const Panel& panel : panels) {
                panel.paint(canvas, {left, rect.top()}, head);
                left += width + kTrendGutter;
            }
        };
        strips.push_back(std::move(strip));
    }
    return strips;
}

} // namespace milepost
