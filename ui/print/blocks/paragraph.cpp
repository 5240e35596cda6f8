// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/blocks/blocks.h"

namespace milepost {

Strips layOut(const Paragraph& paragraph, const LayoutContext& context)
{
    const PrintKit& kit = *context.kit;
    TextStyle style = kit.ink(TextSize::Body);
    qreal measure = kMeasure;
    if (paragraph.role == ParagraphRole::Lead) {
        style = kit.ink(TextSize::Lead);
        measure = 540;
    } else if (paragraph.role == ParagraphRole::Footnote) {
        style = kit.muted(TextSize::Small);
    }
    const Text text = kit.type().set(paragraph.text, style, std::min(measure, context.width));
    return breakable(text, 0, kRhythm);
}

} // namespace milepost
