// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/blocks/blocks.h"

namespace milepost {

namespace {

constexpr qreal kCalloutPadding = 12;
constexpr qreal kCalloutInset = 16; // of the text, from the bar's left edge

struct CalloutLook {
    TextStyle title;
    TextStyle text;
    QColor bar;
    qreal barWidth = 2;
    bool washed = true;
};

CalloutLook calloutLook(CalloutKind kind, const PrintKit& kit)
{
    CalloutLook looks;
    looks.title = kit.ink(TextSize::Body, TextWeight::Bold);
    looks.text = kit.ink(TextSize::Body);
    looks.bar = kit.colours().rule;
    switch (kind) {
    case CalloutKind::Decision:
        looks.title = kit.brand(TextSize::Body, TextWeight::Bold);
        looks.text = kit.ink(TextSize::Lead);
        looks.bar = kit.brandColour();
        looks.barWidth = 4;
        break;
    case CalloutKind::Warning:
        looks.title = kit.accent(TextSize::Body, TextWeight::Bold);
        looks.bar = kit.colours().accent;
        break;
    case CalloutKind::Missing:
        looks.text = kit.muted(TextSize::Body);
        looks.text.italic = true;
        looks.washed = false;
        break;
    case CalloutKind::Note:
        break;
    }
    return looks;
}

// Puts the bar and the wash behind a strip that lies `above` its top edge and `below` its bottom.
Strip framed(Strip strip, qreal above, qreal below, const CalloutLook& looks, const QColor& wash)
{
    strip.height += above + below;
    strip.paint = [paint = strip.paint, above, below, looks, wash](Canvas& canvas,
                                                                   const QRectF& rect) {
        if (looks.washed)
            canvas.fill(rect, wash);
        canvas.fill({rect.left(), rect.top(), looks.barWidth, rect.height()}, looks.bar);
        paint(canvas, rect.adjusted(0, above, 0, -below));
    };
    return strip;
}

} // namespace

Strips layOut(const Callout& callout, const LayoutContext& context)
{
    const PrintKit& kit = *context.kit;
    const CalloutLook looks = calloutLook(callout.kind, kit);
    const qreal measure = callout.kind == CalloutKind::Decision ? 560 : kMeasure;
    const qreal width = std::min(measure, context.width - kCalloutInset - kCalloutPadding);
    const qreal padding = looks.washed ? kCalloutPadding : 2;

    Strips lines = breakable(kit.type().set(callout.title, looks.title, width), kCalloutInset, 0);
    for (Strip& strip : lines)
        strip.keepWithNext = true;
    append(lines, breakable(kit.type().set(callout.text, looks.text, width), kCalloutInset,
                            lines.empty() ? 0 : 2));
    if (lines.empty())
        return {};

    const qreal height = heightOf(lines) + 2 * padding;
    if (height <= context.pageHeight / 2) {
        Strip whole;
        whole.height = heightOf(lines);
        whole.paint = [lines](Canvas& canvas, const QRectF& rect) {
            paintStrips(canvas, lines, rect);
        };
        lines = {whole};
    }
    // A long one may break: each line then brings its own piece of the background.
    Strips strips;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const qreal above = i == 0 ? padding : lines[i].spaceBefore;
        Strip strip =
            framed(lines[i], above, i + 1 == lines.size() ? padding : 0, looks, kit.colours().wash);
        strip.spaceBefore = i == 0 ? 2 * kRhythm : 0;
        strips.push_back(std::move(strip));
    }
    return strips;
}

} // namespace milepost
