// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/figurewords.h"
#include "ui/figures/paper/figures.h"
#include "ui/figures/paper/roadmapcard.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal kLaneWidth = 84;
constexpr qreal kColumnGap = 12;
constexpr qreal kCardGap = 6;
constexpr qreal kLanePadding = 6;
constexpr qreal kLeastCard = 140; // narrower cards would be towers of words
constexpr qreal kNotes = 28;      // left for what is said under it

// A lane or the milestones: its name, and cards in up to three columns, in rows.
struct Band {
    Text name;
    std::vector<std::vector<RoadmapCard>> columns;
};

class RoadmapLayout {
public:
    RoadmapLayout(const RoadmapFigure& figure, const LayoutContext& context, qreal scale,
                  qreal leastShare)
        : m_figure(figure), m_context(context), m_kit(*context.kit), m_scale(scale),
          m_leastShare(leastShare), m_cardGap(scale < 1 ? kCardGap / 2 : kCardGap),
          m_lanePadding(scale < 1 ? kLanePadding / 2 : kLanePadding)
    {
        setColumns();
    }

    Strips run()
    {
        Strips strips{header()};
        const auto repeated = std::make_shared<const Strip>(strips.front());
        if (!m_figure.milestones.isEmpty())
            append(strips, bandStrips(milestones()));
        for (const RoadmapLane& lane : m_figure.lanes)
            append(strips, bandStrips(laneBand(lane)));
        for (std::size_t i = 1; i < strips.size(); ++i)
            strips[i].repeated = repeated;
        if (!m_figure.continuation.isEmpty())
            strips.push_back(note());
        return strips;
    }

private:
    // Columns share the width by how much they hold.
    void setColumns()
    {
        const auto count = std::max<qsizetype>(1, m_figure.columns.size());
        const qreal room = m_context.width - kLaneWidth - kColumnGap * static_cast<qreal>(count);
        std::vector<qreal> loads(static_cast<std::size_t>(count), 0);
        qreal all = 0;
        for (const RoadmapLane& lane : m_figure.lanes) {
            for (const RoadmapBar& bar : lane.bars) {
                loads[columnOf(bar.horizon)] += 1;
                all += 1;
            }
        }
        const qreal shared = 1 - m_leastShare * static_cast<qreal>(count);
        qreal left = kLaneWidth + kColumnGap;
        for (const qreal load : loads) {
            const qreal share =
                all > 0 ? m_leastShare + shared * load / all : 1 / static_cast<qreal>(count);
            m_widths.push_back(room * share);
            m_lefts.push_back(left);
            left += room * share + kColumnGap;
        }
    }

    [[nodiscard]] std::size_t columnOf(Horizon horizon) const
    {
        for (qsizetype i = 0; i < m_figure.columns.size(); ++i) {
            if (m_figure.columns[i].horizon == horizon)
                return static_cast<std::size_t>(i);
        }
        return 0;
    }

    [[nodiscard]] Strip header() const
    {
        std::vector<Text> titles;
        std::vector<Text> periods;
        qreal titleHeight = 0;
        qreal periodHeight = 0;
        for (std::size_t i = 0; i < m_widths.size(); ++i) {
            const RoadmapColumn column = m_figure.columns.value(static_cast<qsizetype>(i));
            titles.push_back(m_kit.type().set(
                column.title, m_kit.ink(TextSize::Lead, TextWeight::SemiBold), m_widths[i]));
            periods.push_back(
                m_kit.type().set(column.period, m_kit.muted(TextSize::Small), m_widths[i]));
            titleHeight = std::max(titleHeight, titles.back().height());
            periodHeight = std::max(periodHeight, periods.back().height());
        }
        Strip strip;
        strip.height = titleHeight + periodHeight + 5;
        strip.keepWithNext = true;
        strip.paint = [=, lefts = m_lefts, widths = m_widths,
                       colours = &m_kit.colours()](Canvas& canvas, const QRectF& rect) {
            for (std::size_t i = 0; i < titles.size(); ++i) {
                const qreal left = rect.left() + lefts[i];
                canvas.text(titles[i], {left, rect.top()});
                canvas.text(periods[i], {left, rect.top() + titleHeight});
                // Later is less certain, and so is its line.
                const Qt::PenStyle style = i == 2 ? Qt::DashLine : Qt::SolidLine;
                const qreal y = rect.bottom() - 1;
                canvas.line({left, y}, {left + widths[i], y},
                            Stroke{colours->ink, i == 0 ? 2.0 : 1.0, style});
            }
        };
        return strip;
    }

    [[nodiscard]] Band laneBand(const RoadmapLane& lane) const
    {
        Band band;
        band.name = laneName(lane.name);
        band.columns.resize(m_widths.size());
        for (const RoadmapBar& bar : lane.bars) {
            const std::size_t column = columnOf(bar.horizon);
            band.columns[column].push_back(RoadmapCard(bar, m_kit, cardWidth(column), m_scale));
        }
        return band;
    }

    [[nodiscard]] Band milestones() const
    {
        Band band;
        band.name = laneName(m_kit.text(figurewords::milestones()));
        band.columns.resize(m_widths.size());
        for (const RoadmapMilestone& milestone : m_figure.milestones) {
            const std::size_t column = columnOf(milestone.horizon);
            band.columns[column].push_back(
                RoadmapCard(milestone, m_kit, cardWidth(column), m_scale));
        }
        return band;
    }

    [[nodiscard]] Text laneName(const QString& name) const
    {
        return m_kit.type().setFitting(name, m_kit.ink(TextSize::Body, TextWeight::SemiBold),
                                       kLaneWidth, 8, 0.8);
    }

    [[nodiscard]] int cardsBeside(std::size_t column) const
    {
        return std::max(1,
                        static_cast<int>((m_widths[column] + kCardGap) / (kLeastCard + kCardGap)));
    }

    [[nodiscard]] qreal cardWidth(std::size_t column) const
    {
        const int count = cardsBeside(column);
        return (m_widths[column] - kCardGap * (count - 1)) / count;
    }

    // One strip for each row of cards; those of a lane stay together where a page can hold them.
    [[nodiscard]] Strips bandStrips(const Band& band) const
    {
        std::size_t rows = 1;
        for (std::size_t i = 0; i < band.columns.size(); ++i) {
            const auto beside = static_cast<std::size_t>(cardsBeside(i));
            rows = std::max(rows, (band.columns[i].size() + beside - 1) / beside);
        }
        const int group = m_context.kit->newGroup();
        Strips strips;
        for (std::size_t row = 0; row < rows; ++row) {
            strips.push_back(rowStrip(band, row, row == 0, row + 1 == rows));
            strips.back().group = group;
        }
        return strips;
    }

    [[nodiscard]] Strip rowStrip(const Band& band, std::size_t row, bool isFirst, bool isLast) const
    {
        struct PlacedCard {
            RoadmapCard card;
            qreal left;
        };
        std::vector<PlacedCard> cards;
        qreal height = isFirst ? band.name.height() : 0;
        for (std::size_t i = 0; i < band.columns.size(); ++i) {
            const auto beside = static_cast<std::size_t>(cardsBeside(i));
            for (std::size_t j = row * beside;
                 j < std::min(band.columns[i].size(), (row + 1) * beside); ++j) {
                const auto place = static_cast<qreal>(j - row * beside);
                cards.push_back(
                    {band.columns[i][j], m_lefts[i] + place * (cardWidth(i) + kCardGap)});
                height = std::max(height, cards.back().card.height());
            }
        }
        const qreal above = isFirst ? m_lanePadding : m_cardGap;
        Strip strip;
        strip.height = above + height + (isLast ? m_lanePadding : 0);
        strip.paint = [=, name = isFirst ? band.name : Text(),
                       colours = &m_kit.colours()](Canvas& canvas, const QRectF& rect) {
            canvas.text(name, {rect.left(), rect.top() + above});
            for (const PlacedCard& placed : cards)
                placed.card.paint(canvas, {rect.left() + placed.left, rect.top() + above},
                                  *colours);
            if (isLast)
                canvas.line(rect.bottomLeft(), rect.bottomRight(), Stroke{colours->hairline, 0.5});
        };
        return strip;
    }

    [[nodiscard]] Strip note() const
    {
        const Text text =
            m_kit.type().set(m_figure.continuation, m_kit.muted(TextSize::Small), m_context.width);
        Strip strip;
        strip.height = text.height();
        strip.spaceBefore = 4;
        strip.paint = [text](Canvas& canvas, const QRectF& rect) {
            canvas.text(text, rect.topLeft());
        };
        return strip;
    }

    const RoadmapFigure& m_figure;
    const LayoutContext& m_context;
    const PrintKit& m_kit;
    qreal m_scale;
    qreal m_leastShare; // of the width, for a column with few cards
    qreal m_cardGap;    // between cards above one another
    qreal m_lanePadding;
    std::vector<qreal> m_widths;
    std::vector<qreal> m_lefts;
};

} // namespace

Strips layOut(const RoadmapFigure& figure, const LayoutContext& context)
{
    if (figure.lanes.isEmpty())
        return {};
    // It is meant for one page: few plays make it larger; many make it smaller, and the columns
    // that hold few of them narrower, before they make it longer.
    for (const qreal scale : {1.12, 1.0, 0.94, 0.88}) {
        for (const qreal leastShare : {0.24, 0.2, 0.16}) {
            Strips strips = RoadmapLayout(figure, context, scale, leastShare).run();
            if (heightOf(strips) <= context.pageHeight - kNotes)
                return strips;
        }
    }
    return RoadmapLayout(figure, context, 1, 0.24).run();
}

} // namespace milepost
