// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/blocks/blocks.h"

namespace milepost {

namespace {

constexpr qreal kFactGap = 12;
constexpr qreal kLargestLabelShare = 0.34;

} // namespace

Strips layOut(const FactList& list, const LayoutContext& context)
{
    const PrintKit& kit = *context.kit;
    const TextStyle labelStyle = kit.muted(TextSize::Body);
    qreal labelWidth = 0;
    for (const Fact& fact : list.facts)
        labelWidth = std::max(labelWidth, kit.type().setLine(fact.label, labelStyle).width());
    labelWidth = std::min(labelWidth + 1, context.width * kLargestLabelShare);
    const qreal left = labelWidth + kFactGap;
    const qreal valueWidth = std::min(context.width - left, kMeasure);

    Strips strips;
    for (const Fact& fact : list.facts) {
        const Text label = kit.type().set(fact.label, labelStyle, labelWidth);
        const Text value = kit.type().set(fact.value, kit.ink(TextSize::Body), valueWidth);
        const qreal before = strips.empty() ? kRhythm : kRhythm / 2;
        Strips lines = breakable(value, left, before, label.height());
        if (lines.empty())
            lines.push_back(Strip{0, before, false, 0, {}, {}});
        Strip& opening = lines.front();
        opening.height = std::max(opening.height, label.height());
        opening.paint = [paint = opening.paint, label](Canvas& canvas, const QRectF& rect) {
            canvas.text(label, rect.topLeft());
            if (paint)
                paint(canvas, rect);
        };
        append(strips, std::move(lines));
    }
    return strips;
}

} // namespace milepost
