// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/blocks/blocks.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal kColumnGutter = 3 * kRhythm;

} // namespace

Strips layOut(const TwoColumns& columns, const LayoutContext& context)
{
    const qreal share = std::clamp(columns.leftShare, 0.1, 0.9);
    const qreal leftWidth = (context.width - kColumnGutter) * share;
    const qreal rightWidth = context.width - kColumnGutter - leftWidth;
    const Strips left = layOutBlocks(columns.left, context.narrowedTo(leftWidth));
    const Strips right = layOutBlocks(columns.right, context.narrowedTo(rightWidth));
    if (left.empty() && right.empty())
        return {};

    const qreal height = std::max(heightOf(left), heightOf(right));
    if (height > context.pageHeight) {
        Strips stacked = layOutBlocks(columns.left, context);
        append(stacked, layOutBlocks(columns.right, context));
        return stacked;
    }
    Strip strip;
    strip.height = height;
    strip.spaceBefore = 2 * kRhythm;
    strip.paint = [=](Canvas& canvas, const QRectF& rect) {
        const qreal rightEdge = rect.left() + leftWidth + kColumnGutter;
        paintStrips(canvas, left, {rect.left(), rect.top(), leftWidth, rect.height()});
        paintStrips(canvas, right, {rightEdge, rect.top(), rightWidth, rect.height()});
    };
    return {strip};
}

} // namespace milepost
