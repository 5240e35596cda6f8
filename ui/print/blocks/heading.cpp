// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/blocks/blocks.h"

namespace milepost {

namespace {

struct HeadingLook {
    TextStyle style;
    qreal before = 0;
    qreal behind = 0;
};

HeadingLook headingLook(int level, const PrintKit& kit)
{
    if (level <= 2)
        return {kit.ink(TextSize::Lead, TextWeight::SemiBold), 3 * kRhythm, 2};
    return {kit.ink(TextSize::Body, TextWeight::Bold), 2 * kRhythm, 0};
}

} // namespace

Strips layOut(const Heading& heading, const LayoutContext& context)
{
    const HeadingLook looks = headingLook(heading.level, *context.kit);
    const Text text = context.kit->type().set(heading.text, looks.style, context.width);
    Strip strip;
    strip.height = text.height() + looks.behind;
    strip.spaceBefore = looks.before;
    strip.keepWithNext = true;
    strip.paint = [text](Canvas& canvas, const QRectF& rect) { canvas.text(text, rect.topLeft()); };
    return {strip};
}

Strips layOutSectionTitle(const Section& section, const LayoutContext& context)
{
    const PrintKit& kit = *context.kit;
    const Typesetter& type = kit.type();
    const Text label = type.set(section.label, kit.brand(TextSize::Body, TextWeight::Bold), 28);
    const qreal indent = label.isEmpty() ? 0 : label.width() + kRhythm;
    // A headline that only repeats the short title needs no second line above it.
    const QString above = section.shortTitle == section.title ? QString() : section.shortTitle;
    const Text name =
        type.set(above, kit.muted(TextSize::Body, TextWeight::SemiBold), context.width - indent);
    const Text title = type.set(section.title, kit.ink(TextSize::Title, TextWeight::SemiBold),
                                std::min(context.width, 600.0));

    const qreal eyebrow = std::max(label.height(), name.height());
    const qreal titleTop = eyebrow > 0 ? eyebrow + 4 : 0;
    Strip strip;
    strip.height = titleTop + title.height() + kRhythm;
    strip.spaceBefore = 4 * kRhythm;
    strip.keepWithNext = true;
    strip.paint = [=, id = section.id](Canvas& canvas, const QRectF& rect) {
        canvas.anchor(id, rect.top());
        canvas.text(label, rect.topLeft());
        canvas.text(name, rect.topLeft() + QPointF(indent, 0));
        canvas.text(title, rect.topLeft() + QPointF(0, titleTop));
    };
    return {strip};
}

} // namespace milepost
