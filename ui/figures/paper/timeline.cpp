// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/terms.h"
#include "ui/figures/barlook.h"
#include "ui/figures/paper/figures.h"
#include "ui/figures/paper/legend.h"
#include "ui/figures/paper/marks.h"
#include "ui/figures/paper/timelineload.h"
#include "ui/figures/paper/timescale.h"
#include "ui/figures/words.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal kTimelineGap = 12;
constexpr qreal kTimelineRowPadding = 3;
constexpr qreal kTimelineBarHeight = 8;

BarLook lookOf(const TimelineBar& bar)
{
    return barLookOf(bar.state, bar.indicative);
}

// Owner, prerequisites, state and what its dates break, under the title of a bar.
StyledText barFacts(const TimelineBar& bar, const PrintKit& kit)
{
    const QString separator = QStringLiteral(" · ");
    StyledText facts;
    const auto add = [&](const QString& text, SpanStyle style) {
        if (!text.isEmpty())
            facts.spans.append({facts.spans.isEmpty() ? text : separator + text, style, {}});
    };
    add(bar.owner, SpanStyle::Plain);
    if (!bar.dependsOn.isEmpty())
        add(kit.text(terms::afterWhat().arg(joinedNumbers(bar.dependsOn))), SpanStyle::Plain);
    add(bar.stateText, SpanStyle::Plain);
    if (bar.pinned)
        add(kit.text(words::fixedDate()), SpanStyle::Plain);
    for (const QString& violation : bar.violations)
        add(violation, SpanStyle::Strong);
    return facts;
}

class TimelineLayout {
public:
    TimelineLayout(const TimelineFigure& figure, const LayoutContext& context, qreal density)
        : m_figure(figure), m_context(context), m_kit(*context.kit), m_density(density),
          m_rowPadding(kTimelineRowPadding * density),
          m_textScale(std::max(density, kLeastTextScale)),
          m_small(m_kit.ink(TextSize::Small).scaledBy(m_textScale)),
          m_smallMuted(m_kit.muted(TextSize::Small).scaledBy(m_textScale))
    {
        m_titleWidth = context.width * 0.33;
        m_datesLeft = m_titleWidth + kTimelineGap;
        m_datesWidth = 52;
        const qreal left = m_datesLeft + m_datesWidth + kTimelineGap;
        m_scale = TimeScale(figure, left, context.width - left);
    }

    Strips run()
    {
        Strips strips{header()};
        const auto repeated = std::make_shared<const Strip>(strips.front());
        for (const TimelineGroup& group : m_figure.groups) {
            strips.push_back(groupStrip(group.name));
            for (const TimelineBar& bar : group.bars)
                strips.push_back(barStrip(bar));
        }
        append(strips, layOutLoads(m_figure.loads, m_scale, m_titleWidth, m_density, m_context));
        for (std::size_t i = 1; i < strips.size(); ++i)
            strips[i].repeated = repeated;
        strips.back().keepWithNext = true;
        strips.push_back(legend());
        return strips;
    }

private:
    [[nodiscard]] Strip header() const
    {
        Strip strip = m_scale.axis(m_kit);
        const TextStyle style = m_kit.muted(TextSize::Small, TextWeight::SemiBold);
        const Text play = m_kit.type().set(m_kit.text(words::play()), style, m_titleWidth);
        const Text dates = m_kit.type().set(m_kit.text(terms::dates()), style, m_datesWidth);
        strip.paint = [=, axis = strip.paint, datesLeft = m_datesLeft](Canvas& canvas,
                                                                       const QRectF& rect) {
            const qreal bottom = rect.bottom() - 3;
            canvas.text(play, {rect.left(), bottom - play.height()});
            canvas.text(dates, {rect.left() + datesLeft, bottom - dates.height()});
            axis(canvas, rect);
        };
        return strip;
    }

    [[nodiscard]] Strip groupStrip(const QString& name) const
    {
        const Text text = m_kit.type().set(name, m_kit.ink(TextSize::Body, TextWeight::Bold),
                                           m_titleWidth + kTimelineGap + m_datesWidth);
        Strip strip;
        strip.height = text.height() + kRhythm * m_density + m_rowPadding;
        strip.keepWithNext = true;
        strip.paint = [=, above = kRhythm * m_density, scale = m_scale,
                       colours = &m_kit.colours()](Canvas& canvas, const QRectF& rect) {
            scale.paintBackground(canvas, rect, *colours);
            canvas.text(text, rect.topLeft() + QPointF(0, above));
            canvas.line(rect.bottomLeft(), rect.bottomRight(), Stroke{colours->rule, 0.5});
        };
        return strip;
    }

    [[nodiscard]] Strip barStrip(const TimelineBar& bar) const
    {
        const Typesetter& type = m_kit.type();
        const NumberMark number(bar.number, lookOf(bar) == BarLook::Started, m_kit);
        const qreal textLeft = std::max(22.0, number.width() + 6);
        const Text title =
            type.set(bar.title, m_small.weighted(TextWeight::SemiBold), m_titleWidth - textLeft);
        const Text facts = type.set(barFacts(bar, m_kit), m_smallMuted, m_titleWidth - textLeft);
        const QString format = QStringLiteral("d MMM yyyy");
        const Text start =
            type.set(m_kit.locale().toString(bar.start, format), m_small, m_datesWidth);
        const Text finish =
            type.set(m_kit.locale().toString(bar.finish, format), m_small, m_datesWidth);

        Strip strip;
        strip.height = std::max({title.height() + facts.height(), start.height() + finish.height(),
                                 NumberMark::height()}) +
                       2 * m_rowPadding;
        strip.paint = [=, padding = m_rowPadding, look = lookOf(bar), scale = m_scale,
                       datesLeft = m_datesLeft,
                       colours = &m_kit.colours()](Canvas& canvas, const QRectF& rect) {
            const qreal top = rect.top() + padding;
            const qreal firstLine = title.lines(0, 1).height();
            scale.paintBackground(canvas, rect, *colours);
            number.paint(canvas, {rect.left() + number.width() / 2, top + firstLine / 2 + 1});
            canvas.text(title, {rect.left() + textLeft, top});
            canvas.text(facts, {rect.left() + textLeft, top + title.height()});
            canvas.text(start, {rect.left() + datesLeft, top});
            canvas.text(finish, {rect.left() + datesLeft, top + start.height()});
            const qreal from = rect.left() + scale.x(bar.start);
            const qreal to = std::max(from + 2, rect.left() + scale.x(bar.finish.addDays(1)));
            const QRectF shape(from, top + firstLine - kTimelineBarHeight / 2, to - from,
                               kTimelineBarHeight);
            paintBar(canvas, shape, look, *colours);
            canvas.line(rect.bottomLeft(), rect.bottomRight(), Stroke{colours->hairline, 0.5});
        };
        return strip;
    }

    [[nodiscard]] Strip legend() const
    {
        const Colours* colours = &m_kit.colours();
        std::vector<LegendEntry> entries;
        const auto bar = [&](const QString& text, BarLook look) {
            entries.push_back({text, 18, [colours, look](Canvas& canvas, const QPointF& middle) {
                                   const QRectF shape(middle.x() - 9, middle.y() - 3, 18, 6);
                                   paintBar(canvas, shape, look, *colours);
                               }});
        };
        const auto line = [&](const QString& text, const Stroke& stroke) {
            entries.push_back({text, 8, [stroke](Canvas& canvas, const QPointF& middle) {
                                   canvas.line(middle - QPointF(0, 5), middle + QPointF(0, 5),
                                               stroke);
                               }});
        };
        for (const auto& [look, text] : {std::pair{BarLook::Done, terms::done()},
                                         {BarLook::Started, words::started()},
                                         {BarLook::Planned, words::planned()},
                                         {BarLook::Indicative, words::indicative()}}) {
            if (uses(look))
                bar(m_kit.text(text), look);
        }
        if (!m_figure.freezeWeeks.isEmpty())
            entries.push_back({m_kit.text(words::freezeWeek()), 14,
                               [colours](Canvas& canvas, const QPointF& middle) {
                                   canvas.hatch({middle.x() - 7, middle.y() - 4, 14, 8}, 3,
                                                Stroke{colours->rule, 0.75});
                               }});
        if (m_figure.planStart.isValid() && m_figure.planStart > m_figure.first)
            line(m_kit.text(terms::startOfPlan()), Stroke{colours->rule, 0.75, Qt::DashLine});
        if (m_figure.today.isValid())
            line(m_kit.text(terms::today()), Stroke{colours->accent, 0.75});
        if (!m_figure.loads.isEmpty())
            addLoadLegend(entries, m_figure.loads, m_kit);
        return legendStrip(entries, m_context);
    }

    [[nodiscard]] bool uses(BarLook look) const
    {
        for (const TimelineGroup& group : m_figure.groups) {
            for (const TimelineBar& bar : group.bars) {
                if (lookOf(bar) == look)
                    return true;
            }
        }
        return false;
    }

    const TimelineFigure& m_figure;
    const LayoutContext& m_context;
    const PrintKit& m_kit;
    qreal m_density;
    qreal m_rowPadding;
    qreal m_textScale;
    TextStyle m_small;
    TextStyle m_smallMuted;
    qreal m_titleWidth = 0;
    qreal m_datesLeft = 0;
    qreal m_datesWidth = 0;
    TimeScale m_scale;
};

} // namespace

Strips layOut(const TimelineFigure& figure, const LayoutContext& context)
{
    if (!figure.first.isValid() || !figure.last.isValid())
        return {};
    // What nearly fits on a page is set a little tighter; what does not, runs over several.
    for (const qreal density : {1.0, 0.9, 0.75, 0.6}) {
        Strips strips = TimelineLayout(figure, context, density).run();
        if (heightOf(strips) <= context.pageHeight)
            return strips;
        if (heightOf(strips) > context.pageHeight * 1.4)
            break;
    }
    return TimelineLayout(figure, context, 1).run();
}

} // namespace milepost
