// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/words.h"
#include "ui/print/blocks/blocks.h"
#include "ui/print/logopicture.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal kMarkTop = 40; // of the mark above the client's name
constexpr qreal kMarkHeight = 26;
constexpr qreal kContentsGap = 40;

// Three steps, one a stage: the cover's only ornament.
void paintMark(Canvas& canvas, const QPointF& topLeft, const Colours& colours)
{
    constexpr qreal kStep = 24;
    for (int stage = 1; stage <= 3; ++stage) {
        const qreal height = kMarkHeight * stage / 3;
        canvas.fill({topLeft.x() + kStep * (stage - 1), topLeft.y() + kMarkHeight - height,
                     kStep - 2, height},
                    colours.stage[static_cast<std::size_t>(stage)]);
    }
}

Strip gap(qreal height)
{
    Strip strip;
    strip.height = height;
    return strip;
}

Strip markStrip(const PrintKit& kit)
{
    Strip mark = gap(kMarkTop + kMarkHeight);
    mark.paint = [colours = &kit.colours()](Canvas& canvas, const QRectF& rect) {
        paintMark(canvas, rect.topLeft() + QPointF(0, kMarkTop), *colours);
    };
    return mark;
}

/// The client's logo stands where the mark would.
Strip logoStrip(const PrintKit& kit)
{
    const QSizeF size = fittedInto(kCoverLogo, kit.logo().size());
    Strip strip = gap(kMarkTop + kMarkHeight);
    strip.paint = [logo = kit.logo(), size](Canvas& canvas, const QRectF& rect) {
        canvas.image({rect.bottomLeft() - QPointF(0, size.height()), size}, logo);
    };
    return strip;
}

Strip textStrip(const Text& text, qreal spaceBefore)
{
    Strip strip;
    strip.height = text.height();
    strip.spaceBefore = spaceBefore;
    strip.paint = [text](Canvas& canvas, const QRectF& rect) { canvas.text(text, rect.topLeft()); };
    return strip;
}

Strips titles(const Cover& cover, const LayoutContext& context)
{
    const PrintKit& kit = *context.kit;
    const qreal width = context.width * 0.86;
    Strips strips{kit.logo().isNull() ? markStrip(kit) : logoStrip(kit)};
    strips.push_back(textStrip(
        kit.type().setFitting(cover.client, kit.muted(TextSize::Title, TextWeight::SemiBold), width,
                              3, 0.6),
        4 * kRhythm));
    strips.push_back(
        textStrip(kit.type().setFitting(cover.title, kit.ink(TextSize::Display, TextWeight::Bold),
                                        width, 4, 0.5),
                  kRhythm));
    if (!cover.subtitle.isEmpty())
        strips.push_back(
            textStrip(kit.type().set(cover.subtitle, kit.muted(TextSize::Lead), width), kRhythm));
    if (!cover.stateLabel.isEmpty())
        strips.push_back(textStrip(
            kit.type().set(cover.stateLabel, kit.brand(TextSize::Lead, TextWeight::Bold), width),
            2 * kRhythm));
    Strips facts = layOut(FactList{cover.facts}, context);
    if (!facts.empty())
        facts.front().spaceBefore = 4 * kRhythm;
    append(strips, std::move(facts));
    return strips;
}

Strip contentsLine(const ContentsEntry& entry, const LayoutContext& context)
{
    constexpr qreal kLabelWidth = 28;
    constexpr qreal kPageWidth = 28;
    const PrintKit& kit = *context.kit;
    const Text label =
        kit.type().set(entry.label, kit.brand(TextSize::Body, TextWeight::Bold), kLabelWidth);
    const Text title = kit.type().set(entry.title, kit.ink(TextSize::Body),
                                      context.width - kLabelWidth - kPageWidth);
    Strip strip;
    strip.height = title.height() + 3;
    strip.paint = [=, kit = context.kit, id = entry.id](Canvas& canvas, const QRectF& rect) {
        canvas.text(label, rect.topLeft());
        canvas.text(title, rect.topLeft() + QPointF(kLabelWidth, 0));
        const int page = kit->pageOf(id);
        if (page == 0)
            return;
        const Text number =
            kit->type().set(kit->locale().toString(page),
                            kit->muted(TextSize::Body).aligned(Qt::AlignRight), kPageWidth);
        canvas.text(number, {rect.right() - kPageWidth, rect.top()});
        canvas.link(rect, id);
    };
    return strip;
}

Strips contents(const LayoutContext& context)
{
    const PrintKit& kit = *context.kit;
    if (kit.contents().size() < 3)
        return {};
    const Text heading =
        kit.type().set(kit.text(words::contents()), kit.muted(TextSize::Body, TextWeight::SemiBold),
                       context.width);
    Strip opening = textStrip(heading, 0);
    opening.height += kRhythm;
    opening.keepWithNext = true;
    opening.paint = [heading, ink = kit.colours().ink](Canvas& canvas, const QRectF& rect) {
        canvas.text(heading, rect.topLeft());
        const qreal y = rect.top() + heading.height() + 3;
        canvas.line({rect.left(), y}, {rect.right(), y}, Stroke{ink, 0.75});
    };
    Strips strips{opening};
    for (const ContentsEntry& entry : kit.contents())
        strips.push_back(contentsLine(entry, context));
    return strips;
}

} // namespace

Strips layOut(const Cover& cover, const LayoutContext& context)
{
    Strips above = titles(cover, context);
    const Strips below = contents(context.narrowedTo(std::min(context.width, kMeasure)));
    if (below.empty())
        return above;
    const qreal free = context.pageHeight - heightOf(above) - heightOf(below);
    if (free < kContentsGap) {
        // No room for the contents under long names: they get the next page.
        Strips strips = above;
        Strips next = below;
        const int group = context.kit->newGroup();
        next.front().spaceBefore = kContentsGap;
        for (Strip& strip : next)
            strip.group = group;
        append(strips, std::move(next));
        return strips;
    }
    Strip whole;
    whole.height = context.pageHeight;
    whole.paint = [above, below, width = std::min(context.width, kMeasure)](Canvas& canvas,
                                                                            const QRectF& rect) {
        paintStrips(canvas, above, rect);
        const qreal height = heightOf(below);
        paintStrips(canvas, below, {rect.left(), rect.bottom() - height, width, height});
    };
    return {whole};
}

} // namespace milepost
