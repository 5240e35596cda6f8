// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"

#include <utility>
#include <variant>
#include <vector>

/// What the sections of a report are made of. Texts are data: a painter draws them letter by letter
/// and never reads markup in them; a line feed in a text is a line break.
namespace milepost {

enum class SpanStyle { Plain, Strong, Emphasis };

/// A run of text in one style; with `link` it leads to the section or sheet of that id.
struct Span {
    QString text;
    SpanStyle style = SpanStyle::Plain;
    QString link;

    bool operator==(const Span&) const = default;
};

/// Text made of spans; a plain string becomes one span.
struct StyledText {
    QList<Span> spans;

    StyledText() = default;
    StyledText(QString text) // NOLINT(google-explicit-constructor): most texts are plain
        : spans{Span{std::move(text), SpanStyle::Plain, {}}}
    {}
    StyledText(std::initializer_list<Span> list) : spans(list) {}

    /// The text without its styles.
    [[nodiscard]] QString plain() const
    {
        QString text;
        for (const Span& span : spans)
            text += span.text;
        return text;
    }
    bool operator==(const StyledText&) const = default;
};

/// A heading inside a section (level 2 or 3; the section's title is level 1). Never the last block.
struct Heading {
    int level = 2;
    QString text;

    bool operator==(const Heading&) const = default;
};

enum class ParagraphRole { Body, Lead, Footnote };

struct Paragraph {
    StyledText text;
    ParagraphRole role = ParagraphRole::Body;

    bool operator==(const Paragraph&) const = default;
};

struct KeyFigure {
    QString label;
    QString value; ///< formatted, with unit
    QString note;  ///< small print under it, may be empty

    bool operator==(const KeyFigure&) const = default;
};

/// Two to four big numbers side by side.
struct KeyFigures {
    QList<KeyFigure> figures;

    bool operator==(const KeyFigures&) const = default;
};

enum class ColumnAlignment { Start, Center, End };

struct TableColumn {
    QString title;
    ColumnAlignment alignment = ColumnAlignment::Start;
    double width = 1; ///< share of the table's width, relative to the other columns

    bool operator==(const TableColumn&) const = default;
};

enum class RowKind {
    Normal,
    Group, ///< a heading over the rows that follow: one cell over the whole width
    Total,
};

struct TableRow {
    QList<StyledText> cells; ///< as many as columns; one for a group
    QString note;            ///< small print under the row over the whole width, may be empty
    RowKind kind = RowKind::Normal;

    bool operator==(const TableRow&) const = default;
};

/// A table that may break between rows. On each further page its header is drawn again, with
/// `continued` beside the caption.
struct Table {
    QString caption; ///< may be empty
    QList<TableColumn> columns;
    QList<TableRow> rows;
    QString continued; ///< "continued"

    bool operator==(const Table&) const = default;
};

struct ItemList {
    bool numbered = false;
    QList<StyledText> items;

    bool operator==(const ItemList&) const = default;
};

struct Fact {
    QString label;
    StyledText value;

    bool operator==(const Fact&) const = default;
};

/// Short label and value pairs, one under the other.
struct FactList {
    QList<Fact> facts;

    bool operator==(const FactList&) const = default;
};

enum class CalloutKind {
    Decision, ///< what is asked of the reader
    Warning,  ///< something that needs attention
    Missing,  ///< one line that says which data a part would need
    Note,
};

struct Callout {
    CalloutKind kind = CalloutKind::Note;
    QString title; ///< may be empty
    StyledText text;

    bool operator==(const Callout&) const = default;
};

/// A chart with its caption and, for those who cannot see it, one sentence of what it shows.
struct Figure {
    QString caption;
    QString altText;
    Drawing drawing;

    bool operator==(const Figure&) const = default;
};

struct SignOffLine {
    QString role;
    QString name; ///< empty where nobody is named

    bool operator==(const SignOffLine&) const = default;
};

/// Lines for signatures, each with room for date and name.
struct SignOffLines {
    QString dateLabel;
    QString signatureLabel;
    QList<SignOffLine> lines;

    bool operator==(const SignOffLines&) const = default;
};

/// The title page; its confidentiality line and checksum are in the report's meta data.
struct Cover {
    QString client;
    QString title;
    QString subtitle;
    QString stateLabel; ///< "Draft" or "Final"
    QList<Fact> facts;  ///< scope, session, sponsor, facilitator, version, checksum

    bool operator==(const Cover&) const = default;
};

struct Block;

/// Two columns of blocks; the left one takes `leftShare` of the width (above 0, below 1). Where the
/// columns do not fit on a page they are set one after the other.
struct TwoColumns {
    std::vector<Block> left;
    std::vector<Block> right;
    double leftShare = 0.5;

    bool operator==(const TwoColumns& other) const;
};

/// A part that reads best on one page, such as the sheet of a dimension or a play. It can be linked
/// to, and breaks only when it is longer than a page or flows.
struct Sheet {
    QString id;
    QString title;
    QString subtitle; ///< may be empty
    std::vector<Block> blocks;
    bool flows =
        false; ///< breaks wherever a page ends: a record to look up rather than to hand out

    bool operator==(const Sheet& other) const;
};

using BlockValue = std::variant<Heading, Paragraph, KeyFigures, Table, ItemList, FactList, Callout,
                                Figure, SignOffLines, Cover, TwoColumns, Sheet>;

struct Block {
    BlockValue value;

    Block() = default;
    template <class T>
    requires std::is_constructible_v<BlockValue, T> Block(T block)
        : value(std::move(block)) // NOLINT(google-explicit-constructor)
    {}
    bool operator==(const Block&) const = default;
};

inline bool TwoColumns::operator==(const TwoColumns& other) const
{
    return left == other.left && right == other.right && leftShare == other.leftShare;
}

inline bool Sheet::operator==(const Sheet& other) const
{
    return id == other.id && title == other.title && subtitle == other.subtitle &&
           blocks == other.blocks && flows == other.flows;
}

} // namespace milepost
