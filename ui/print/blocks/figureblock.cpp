// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/paper/figures.h"
#include "ui/print/blocks/blocks.h"

namespace milepost {

Strips layOut(const Figure& figure, const LayoutContext& context)
{
    const PrintKit& kit = *context.kit;
    const Text caption =
        kit.type().set(figure.caption, kit.ink(TextSize::Body, TextWeight::Bold), context.width);
    const qreal captionHeight = caption.isEmpty() ? 0 : caption.height() + kRhythm / 2;

    LayoutContext inner = context;
    inner.pageHeight -= captionHeight;
    Strips strips =
        std::visit([&](const auto& drawing) { return layOut(drawing, inner); }, figure.drawing);
    if (strips.empty())
        return {};
    if (!caption.isEmpty()) {
        Strip strip;
        strip.height = captionHeight;
        strip.keepWithNext = true;
        strip.paint = [caption](Canvas& canvas, const QRectF& rect) {
            canvas.text(caption, rect.topLeft());
        };
        strips.insert(strips.begin(), strip);
    }
    strips.front().spaceBefore = 2 * kRhythm;
    // A profile is read as a whole, so it only breaks when no page can hold it.
    if (std::holds_alternative<ProfileFigure>(figure.drawing)) {
        const int group = context.kit->newGroup();
        for (Strip& strip : strips)
            strip.group = group;
    }
    return strips;
}

} // namespace milepost
