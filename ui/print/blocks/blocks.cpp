// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/blocks/blocks.h"

namespace milepost {

namespace {

constexpr qreal kSpaceUnderHeading = 4;

bool isFigureOrTable(const Block& block)
{
    return std::holds_alternative<Figure>(block.value) ||
           std::holds_alternative<Table>(block.value);
}

bool isFootnote(const Block& block)
{
    const auto* paragraph = std::get_if<Paragraph>(&block.value);
    return paragraph && paragraph->role == ParagraphRole::Footnote;
}

/// What the footnotes take that stand right behind a block.
qreal heightOfNotes(const std::vector<Block>& blocks, std::size_t behind,
                    const LayoutContext& context)
{
    qreal height = 0;
    for (std::size_t i = behind + 1; i < blocks.size() && isFootnote(blocks[i]); ++i) {
        const Strips note = layOut(std::get<Paragraph>(blocks[i].value), context);
        height += note.empty() ? 0 : note.front().spaceBefore + heightOf(note);
    }
    return height;
}

} // namespace

Strips layOutBlocks(const std::vector<Block>& blocks, const LayoutContext& context)
{
    Strips strips;
    bool underHeading = false;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block& block = blocks[i];
        // What needs a page of its own leaves room for its note.
        LayoutContext inner = context;
        inner.pageHeight -= heightOfNotes(blocks, i, context);
        Strips more =
            std::visit([&](const auto& value) { return layOut(value, inner); }, block.value);
        const bool isHeading = std::holds_alternative<Heading>(block.value);
        if (more.empty())
            continue;
        if (underHeading && !isHeading)
            more.front().spaceBefore = kSpaceUnderHeading;
        // A line or two between a heading and its figure or table goes with them.
        const bool isIntroduction =
            underHeading && std::holds_alternative<Paragraph>(block.value) && more.size() == 1;
        if (isIntroduction && i + 1 < blocks.size() && isFigureOrTable(blocks[i + 1]))
            more.front().keepWithNext = true;
        if (isFootnote(block)) {
            if (!strips.empty())
                strips.back().keepWithNext = true;
            for (std::size_t line = 0; line + 1 < more.size(); ++line)
                more[line].keepWithNext = true;
        }
        append(strips, std::move(more));
        underHeading = isHeading;
    }
    return strips;
}

Strips breakable(const Text& text, qreal left, qreal spaceBefore, qreal firstHeight)
{
    Strips strips;
    const int count = text.lineCount();
    const int opening = std::max(2, text.linesWithin(firstHeight - 0.01) + 1);
    for (int first = 0; first < count;) {
        // One line at a time between the first ones and the last two.
        const int rest = count - first;
        int lines = first == 0 ? opening : 1;
        if (rest - lines < 2)
            lines = rest;
        const Text part = text.lines(first, lines);
        Strip strip;
        strip.height = part.height();
        strip.spaceBefore = first == 0 ? spaceBefore : 0;
        strip.paint = [part, left](Canvas& canvas, const QRectF& rect) {
            canvas.text(part, rect.topLeft() + QPointF(left, 0));
        };
        strips.push_back(std::move(strip));
        first += std::min(lines, rest);
    }
    return strips;
}

} // namespace milepost
