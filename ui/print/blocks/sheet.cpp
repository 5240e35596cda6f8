// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/blocks/blocks.h"

namespace milepost {

Strips layOut(const Sheet& sheet, const LayoutContext& context)
{
    const PrintKit& kit = *context.kit;
    const Text title =
        kit.type().set(sheet.title, kit.ink(TextSize::Lead, TextWeight::SemiBold), context.width);
    const Text subtitle = kit.type().set(sheet.subtitle, kit.muted(TextSize::Body), context.width);

    constexpr qreal kTitleTop = kRhythm;
    Strip opening;
    opening.height = kTitleTop + title.height() + subtitle.height();
    opening.spaceBefore = 3 * kRhythm;
    opening.keepWithNext = true;
    opening.paint = [=, id = sheet.id, rule = kit.colours().ink](Canvas& canvas,
                                                                 const QRectF& rect) {
        canvas.anchor(id, rect.top());
        canvas.line(rect.topLeft(), rect.topRight(), Stroke{rule, 0.75});
        canvas.text(title, rect.topLeft() + QPointF(0, kTitleTop));
        canvas.text(subtitle, rect.topLeft() + QPointF(0, kTitleTop + title.height()));
    };

    Strips strips{opening};
    append(strips, layOutBlocks(sheet.blocks, context));
    if (sheet.flows)
        return strips;
    const int group = context.kit->newGroup();
    for (Strip& strip : strips)
        strip.group = group;
    return strips;
}

} // namespace milepost
