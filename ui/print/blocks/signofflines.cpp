// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/blocks/blocks.h"

namespace milepost {

namespace {

constexpr qreal kRoomToSign = 40;
constexpr qreal kSignOffGutter = 2 * kRhythm;

} // namespace

Strips layOut(const SignOffLines& lines, const LayoutContext& context)
{
    const PrintKit& kit = *context.kit;
    const qreal nameWidth = (context.width - 2 * kSignOffGutter) * 0.4;
    const qreal dateWidth = (context.width - 2 * kSignOffGutter) * 0.2;
    const qreal signWidth = context.width - 2 * kSignOffGutter - nameWidth - dateWidth;
    const Text date = kit.type().set(lines.dateLabel, kit.muted(TextSize::Small), dateWidth);
    const Text sign = kit.type().set(lines.signatureLabel, kit.muted(TextSize::Small), signWidth);

    Strips strips;
    for (const SignOffLine& line : lines.lines) {
        const Text name =
            kit.type().set(line.name, kit.ink(TextSize::Body, TextWeight::SemiBold), nameWidth);
        const Text role = kit.type().set(line.role, kit.muted(TextSize::Small), nameWidth);
        // The name stands on the line that is signed, the role below it.
        const qreal lineTop = std::max(kRoomToSign, name.height() + kRhythm);
        Strip strip;
        strip.spaceBefore = kRhythm;
        strip.height = lineTop + 4 + std::max({role.height(), date.height(), sign.height()});
        strip.paint = [=, ink = kit.colours().ink](Canvas& canvas, const QRectF& rect) {
            const qreal y = rect.top() + lineTop;
            const Stroke stroke{ink, 0.5};
            qreal left = rect.left();
            canvas.text(name, {left, y - 3 - name.height()});
            canvas.line({left, y}, {left + nameWidth, y}, stroke);
            canvas.text(role, {left, y + 4});
            left += nameWidth + kSignOffGutter;
            canvas.line({left, y}, {left + dateWidth, y}, stroke);
            canvas.text(date, {left, y + 4});
            left += dateWidth + kSignOffGutter;
            canvas.line({left, y}, {left + signWidth, y}, stroke);
            canvas.text(sign, {left, y + 4});
        };
        strips.push_back(std::move(strip));
    }
    return strips;
}

} // namespace milepost
