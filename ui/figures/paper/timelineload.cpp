// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/paper/timelineload.h"

#include "core/wording/terms.h"
#include "ui/figures/words.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal kChartHeight = 20;
constexpr qreal kLoadRowPadding = 4;

struct LoadColumn {
    qreal x = 0;
    qreal width = 0;
    qreal height = 0;
    bool isOverload = false;
};

void paintOverload(Canvas& canvas, const QRectF& rect, const Colours& colours)
{
    canvas.fill(rect, colours.accent);
    canvas.hatch(rect, 2.5, Stroke{colours.paper, 0.6});
}

Strip titleStrip(const TimeScale& scale, const LayoutContext& context)
{
    const PrintKit& kit = *context.kit;
    const Text text =
        kit.type().set(kit.text(words::loadTitle()), kit.ink(TextSize::Body, TextWeight::Bold),
                       scale.left() - kRhythm);
    Strip strip;
    strip.height = text.height() + 2 * kRhythm + 3;
    strip.keepWithNext = true;
    strip.paint = [=, colours = &kit.colours()](Canvas& canvas, const QRectF& rect) {
        scale.paintBackground(canvas, rect, *colours);
        canvas.text(text, rect.topLeft() + QPointF(0, 2 * kRhythm));
        canvas.line(rect.bottomLeft(), rect.bottomRight(), Stroke{colours->rule, 0.5});
    };
    return strip;
}

Strip loadStrip(const LoadRow& row, const TimeScale& scale, qreal textWidth, qreal density,
                const LayoutContext& context)
{
    const qreal chartHeight = kChartHeight * density;
    const qreal padding = kLoadRowPadding * density;
    const qreal textScale = std::max(density, kLeastTextScale);
    const PrintKit& kit = *context.kit;
    const Typesetter& type = kit.type();
    const Text owner = type.set(
        row.owner, kit.ink(TextSize::Small, TextWeight::SemiBold).scaledBy(textScale), textWidth);
    const TextStyle summaryStyle =
        row.overloaded ? kit.accent(TextSize::Small) : kit.muted(TextSize::Small);
    const Text summary = type.set(row.summary, summaryStyle.scaledBy(textScale), textWidth);
    const Text capacity =
        type.set(kit.text(words::capacity(kit.locale().toString(row.capacity, 'f', 1))),
                 kit.muted(TextSize::Small).scaledBy(textScale), scale.left() - textWidth - 24);

    double most = row.capacity;
    for (const WeekLoad& week : row.days)
        most = std::max(most, week.days);
    const qreal perDay = most > 0 ? chartHeight / most : 0;
    std::vector<LoadColumn> columns;
    const qreal inset = scale.weekWidth() > 4 ? 0.75 : 0;
    for (const WeekLoad& week : row.days) {
        const qreal from = scale.x(week.monday);
        const qreal to = scale.x(week.monday.addDays(7));
        if (to > from)
            columns.push_back(
                {from + inset, to - from - 2 * inset, week.days * perDay, week.overloaded});
    }

    Strip strip;
    strip.height =
        std::max({owner.height() + summary.height(), capacity.height(), chartHeight}) + 2 * padding;
    strip.paint = [=, colours = &kit.colours()](Canvas& canvas, const QRectF& rect) {
        const qreal top = rect.top() + padding;
        const qreal base = top + chartHeight;
        scale.paintBackground(canvas, rect, *colours);
        canvas.text(owner, {rect.left(), top});
        canvas.text(summary, {rect.left(), top + owner.height()});
        canvas.text(capacity, {rect.left() + textWidth + 12, top});
        for (const LoadColumn& column : columns) {
            const QRectF shape(rect.left() + column.x, base - column.height, column.width,
                               column.height);
            if (column.isOverload)
                paintOverload(canvas, shape, *colours);
            else
                canvas.fill(shape, colours->planned);
        }
        const qreal left = rect.left() + scale.left();
        const qreal line = base - row.capacity * perDay;
        canvas.line({left, base}, {left + scale.width(), base}, Stroke{colours->rule, 0.5});
        canvas.line({left, line}, {left + scale.width(), line},
                    Stroke{colours->mutedInk, 0.5, Qt::DashLine});
        canvas.line(rect.bottomLeft(), rect.bottomRight(), Stroke{colours->hairline, 0.5});
    };
    return strip;
}

} // namespace

Strips layOutLoads(const QList<LoadRow>& loads, const TimeScale& scale, qreal textWidth,
                   qreal density, const LayoutContext& context)
{
    if (loads.isEmpty())
        return {};
    Strips strips{titleStrip(scale, context)};
    for (const LoadRow& row : loads)
        strips.push_back(loadStrip(row, scale, textWidth, density, context));
    return strips;
}

void addLoadLegend(std::vector<LegendEntry>& entries, const QList<LoadRow>& loads,
                   const PrintKit& kit)
{
    const Colours* c = &kit.colours();
    entries.push_back({kit.text(terms::capacity()), 16, [c](Canvas& canvas, const QPointF& middle) {
                           canvas.line(middle - QPointF(8, 0), middle + QPointF(8, 0),
                                       Stroke{c->ink, 0.75, Qt::DashLine});
                       }});
    if (std::any_of(loads.begin(), loads.end(), [](const auto& row) { return row.overloaded; }))
        entries.push_back(
            {kit.text(terms::overload()), 8, [c](Canvas& canvas, const QPointF& middle) {
                 paintOverload(canvas, {middle.x() - 4, middle.y() - 4, 8, 8}, *c);
             }});
}

} // namespace milepost
