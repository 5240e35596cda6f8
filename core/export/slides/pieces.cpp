// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/slides/pieces.h"

#include <algorithm>
#include <iterator>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

using Paragraphs = QList<SlideParagraph>;

constexpr qsizetype kMostBefore = 3; ///< paragraphs in front of a figure that go beside it

class PieceCollector {
public:
    std::vector<SlidePiece> pieces;

    void add(const std::vector<Block>& blocks)
    {
        for (const Block& block : blocks)
            std::visit([this](const auto& value) { read(value); }, block.value);
    }

private:
    void text(SlideParagraph paragraph)
    {
        if (paragraph.text.plain().isEmpty())
            return;
        if (pieces.empty() || !std::holds_alternative<Paragraphs>(pieces.back()))
            pieces.emplace_back(Paragraphs());
        std::get<Paragraphs>(pieces.back()).append(std::move(paragraph));
    }
    void heading(const QString& words) { text({words, SlideTextRole::Heading}); }

    void read(const Heading& block) { heading(block.text); }
    void read(const Paragraph& paragraph)
    {
        text({paragraph.text, paragraph.role == ParagraphRole::Lead       ? SlideTextRole::Lead
                              : paragraph.role == ParagraphRole::Footnote ? SlideTextRole::Small
                                                                          : SlideTextRole::Body});
    }
    void read(const KeyFigures& figures) { pieces.emplace_back(figures); }
    void read(const Table& table) { pieces.emplace_back(table); }
    void read(const Callout& callout) { pieces.emplace_back(callout); }
    void read(const Figure& figure) { pieces.emplace_back(FigurePiece{figure, {}}); }
    void read(const ItemList& list)
    {
        int number = 0;
        for (const StyledText& item : list.items) {
            text({item, SlideTextRole::Body,
                  list.numbered ? SlideMarker::Number : SlideMarker::Bullet, ++number});
        }
    }
    void read(const FactList& list)
    {
        for (const SlideParagraph& paragraph : factParagraphs(list.facts, SlideTextRole::Body))
            text(paragraph);
    }
    void read(const SignOffLines& signing)
    {
        QList<Fact> facts;
        for (const SignOffLine& line : signing.lines)
            facts.append({line.role, StyledText(line.name)});
        for (const QString& label : {signing.dateLabel, signing.signatureLabel})
            facts.append({label, StyledText()});
        read(FactList{facts});
    }
    void read(const TwoColumns& columns)
    {
        add(columns.left);
        add(columns.right);
    }
    void read(const Sheet& sheet)
    {
        heading(sheet.title);
        text({sheet.subtitle});
        add(sheet.blocks);
    }
    void read(const Cover&) {}
};

/// Takes what introduces a figure and what explains it to its side.
std::vector<SlidePiece> withTextBeside(std::vector<SlidePiece> pieces)
{
    std::vector<SlidePiece> joined;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        auto* figure = std::get_if<FigurePiece>(&pieces[i]);
        if (!figure) {
            joined.push_back(std::move(pieces[i]));
            continue;
        }
        if (!joined.empty()) {
            auto* before = std::get_if<Paragraphs>(&joined.back());
            if (before && before->size() <= kMostBefore) {
                figure->beside = std::move(*before);
                joined.pop_back();
            }
        }
        joined.push_back(std::move(pieces[i]));
        auto* after = i + 1 < pieces.size() ? std::get_if<Paragraphs>(&pieces[i + 1]) : nullptr;
        if (!after)
            continue;
        const auto end = std::find_if(after->cbegin(), after->cend(), [](const auto& paragraph) {
            return paragraph.role == SlideTextRole::Heading;
        });
        auto& beside = std::get<FigurePiece>(joined.back()).beside;
        std::copy(after->cbegin(), end, std::back_inserter(beside));
        Paragraphs rest(end, after->cend());
        if (rest.isEmpty())
            ++i;
        else
            *after = std::move(rest);
    }
    return joined;
}

} // namespace

std::vector<SlidePiece> piecesOf(const Section& section)
{
    PieceCollector collector;
    collector.add(section.blocks);
    return withTextBeside(std::move(collector.pieces));
}

QList<SlideParagraph> factParagraphs(const QList<Fact>& facts, SlideTextRole role)
{
    QList<SlideParagraph> paragraphs;
    for (const Fact& fact : facts) {
        StyledText text{Span{fact.label + u": "_s, SpanStyle::Strong, {}}};
        text.spans += fact.value.spans;
        paragraphs.append({text, role});
    }
    return paragraphs;
}

QList<SlideParagraph> paragraphsOf(const Callout& callout)
{
    QList<SlideParagraph> paragraphs;
    if (!callout.title.isEmpty())
        paragraphs.append({StyledText{Span{callout.title, SpanStyle::Strong, {}}}});
    paragraphs.append({callout.text});
    return paragraphs;
}

QList<SlideParagraph> paragraphsOf(const KeyFigure& figure)
{
    QList<SlideParagraph> paragraphs{{figure.label, SlideTextRole::Small},
                                     {figure.value, SlideTextRole::Value}};
    if (!figure.note.isEmpty())
        paragraphs.append({figure.note, SlideTextRole::Small});
    return paragraphs;
}

} // namespace milepost
