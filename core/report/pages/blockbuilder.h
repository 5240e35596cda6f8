// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocks.h"
#include "core/report/context.h"

namespace milepost {

/// Puts blocks one after the other, in the words of a page.
class BlockBuilder {
public:
    template <class T>
    void add(T block)
    {
        m_blocks.emplace_back(std::move(block));
    }
    void heading(const QString& text, int level = 2) { add(Heading{level, text}); }
    void lead(StyledText text) { add(Paragraph{std::move(text), ParagraphRole::Lead}); }
    void paragraph(StyledText text) { add(Paragraph{std::move(text), ParagraphRole::Body}); }
    void footnote(const QString& text) { add(Paragraph{text, ParagraphRole::Footnote}); }
    void missing(const QString& text) { add(Callout{CalloutKind::Missing, {}, text}); }
    void warning(const QString& title, StyledText text)
    {
        add(Callout{CalloutKind::Warning, title, std::move(text)});
    }
    /// Nothing when there are no items.
    void bullets(const QList<StyledText>& items)
    {
        if (!items.isEmpty())
            add(ItemList{false, items});
    }
    void numbered(const QList<StyledText>& items)
    {
        if (!items.isEmpty())
            add(ItemList{true, items});
    }

    [[nodiscard]] bool isEmpty() const { return m_blocks.empty(); }
    [[nodiscard]] std::vector<Block> take() { return std::move(m_blocks); }

private:
    std::vector<Block> m_blocks;
};

/// Collects facts, leaving out those without a value.
class FactBuilder {
public:
    void add(const QString& label, const StyledText& value)
    {
        if (!value.plain().isEmpty())
            m_list.facts.append({label, value});
    }
    [[nodiscard]] const FactList& list() const { return m_list; }

private:
    FactList m_list;
};

/// A table that says "continued" on each further page.
[[nodiscard]] inline Table makeTable(const ReportContext& context, const QString& caption,
                                     const QList<TableColumn>& columns)
{
    return {caption, columns, {}, context.text(Message("Report", "continued"))};
}

[[nodiscard]] inline TableRow groupRow(const QString& title)
{
    return {{StyledText(title)}, {}, RowKind::Group};
}

[[nodiscard]] inline StyledText strong(const QString& text)
{
    return {Span{text, SpanStyle::Strong, {}}};
}

/// "Label: text" with the label set off.
[[nodiscard]] inline StyledText labelled(const QString& label, const QString& text)
{
    return {Span{label + QStringLiteral(": "), SpanStyle::Strong, {}},
            Span{text, SpanStyle::Plain, {}}};
}

} // namespace milepost
