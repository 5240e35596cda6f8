// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/blocks/blocks.h"
#include "ui/print/blocks/tablecolumns.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal kCellPadding = 4; // above and below
constexpr qreal kHeaderPadding = 3;

Qt::Alignment qtAlignment(ColumnAlignment alignment)
{
    switch (alignment) {
    case ColumnAlignment::Start:
        return Qt::AlignLeft;
    case ColumnAlignment::Center:
        return Qt::AlignHCenter;
    case ColumnAlignment::End:
        return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

class TableLayout {
public:
    TableLayout(const Table& table, const LayoutContext& context)
        : m_table(table), m_context(context), m_kit(*context.kit),
          m_headerStyle(m_kit.muted(TextSize::Small, TextWeight::SemiBold)),
          m_cellStyle(m_kit.ink(TextSize::Body))
    {
        m_widths = widths();
        // Where words would break, the whole table is set smaller before any of them does.
        if (!holdsAllWords(table, m_kit.type(), m_headerStyle, m_cellStyle, m_widths)) {
            m_cellStyle = m_kit.ink(TextSize::Small);
            m_widths = widths();
        }
        qreal left = 0;
        for (const qreal width : m_widths) {
            m_lefts.append(left);
            left += width + kColumnGap;
        }
    }

    Strips run()
    {
        Strips strips{header(m_table.caption)};
        strips.front().spaceBefore = 2 * kRhythm;
        const QString again = m_table.continued.isEmpty() ? m_table.caption
                              : m_table.caption.isEmpty()
                                  ? m_table.continued
                                  : m_table.caption + QStringLiteral(" · ") + m_table.continued;
        m_repeated = std::make_shared<const Strip>(header(again));
        // A header that fills the page would leave no room for rows.
        if (m_repeated->height > m_context.pageHeight / 3)
            m_repeated.reset();
        for (const TableRow& row : m_table.rows)
            append(strips, rowStrips(row));
        keepEndsTogether(strips);
        return strips;
    }

private:
    [[nodiscard]] QList<qreal> widths() const
    {
        return columnWidths(m_table, m_kit.type(), m_headerStyle, m_cellStyle, m_context.width);
    }

    [[nodiscard]] Strip header(const QString& caption) const
    {
        const Text captionText =
            m_kit.type().set(caption, m_kit.ink(TextSize::Body, TextWeight::Bold), m_context.width);
        const qreal top = captionText.isEmpty() ? 0 : captionText.height() + kRhythm / 2;
        std::vector<Text> titles;
        qreal titleHeight = 0;
        for (qsizetype i = 0; i < m_widths.size(); ++i) {
            const TableColumn& column = m_table.columns[i];
            titles.push_back(m_kit.type().set(
                column.title, m_headerStyle.aligned(qtAlignment(column.alignment)), m_widths[i]));
            titleHeight = std::max(titleHeight, titles.back().height());
        }
        Strip strip;
        strip.height = top + titleHeight + (titleHeight > 0 ? 2 * kHeaderPadding : 0);
        strip.keepWithNext = true;
        strip.paint = [=, lefts = m_lefts, ink = m_kit.colours().ink](Canvas& canvas,
                                                                      const QRectF& rect) {
            canvas.text(captionText, rect.topLeft());
            const qreal bottom = rect.bottom() - kHeaderPadding;
            for (std::size_t i = 0; i < titles.size(); ++i)
                canvas.text(titles[i], {rect.left() + lefts[static_cast<qsizetype>(i)],
                                        bottom - titles[i].height()});
            canvas.line(rect.bottomLeft(), rect.bottomRight(), Stroke{ink, 0.75});
        };
        return strip;
    }

    [[nodiscard]] Strips rowStrips(const TableRow& row) const
    {
        if (row.kind == RowKind::Group)
            return {groupStrip(row)};
        TextStyle style = m_cellStyle;
        if (row.kind == RowKind::Total)
            style.weight = TextWeight::Bold;

        std::vector<Text> cells;
        qreal height = 0;
        for (qsizetype i = 0; i < std::min(row.cells.size(), m_widths.size()); ++i) {
            cells.push_back(m_kit.type().set(
                row.cells[i], style.aligned(qtAlignment(m_table.columns[i].alignment)),
                m_widths[i]));
            height = std::max(height, cells.back().height());
        }
        const Text note = m_kit.type().set(row.note, m_kit.muted(TextSize::Small), m_context.width);
        const qreal whole = height + note.height() + 2 * kCellPadding + 2;
        const qreal limit = m_context.pageHeight - (m_repeated ? m_repeated->height : 0);
        if (whole <= limit)
            return {rowStrip(cells, note, row.kind == RowKind::Total, true)};
        return splitRow(cells, note, limit - 2 * kCellPadding - 2);
    }

    // Rows taller than a page break between lines, in as few pieces as possible.
    [[nodiscard]] Strips splitRow(std::vector<Text> cells, Text note, qreal limit) const
    {
        Strips strips;
        const auto rest = [&] {
            return std::any_of(cells.begin(), cells.end(),
                               [](const Text& cell) { return !cell.isEmpty(); });
        };
        while (rest()) {
            std::vector<Text> part;
            for (Text& cell : cells) {
                const int lines = std::max(1, cell.linesWithin(limit));
                part.push_back(cell.lines(0, lines));
                cell = cell.lines(lines, cell.lineCount());
            }
            strips.push_back(rowStrip(part, {}, false, !rest() && note.isEmpty()));
        }
        for (; !note.isEmpty();) {
            const int lines = std::max(1, note.linesWithin(limit));
            const Text part = note.lines(0, lines);
            note = note.lines(lines, note.lineCount());
            strips.push_back(rowStrip({}, part, false, note.isEmpty()));
        }
        return strips;
    }

    [[nodiscard]] Strip rowStrip(const std::vector<Text>& cells, const Text& note, bool isTotal,
                                 bool isEnd) const
    {
        qreal height = 0;
        for (const Text& cell : cells)
            height = std::max(height, cell.height());
        const qreal noteTop = kCellPadding + height + (height > 0 && !note.isEmpty() ? 2 : 0);
        Strip strip;
        strip.height = noteTop + note.height() + kCellPadding;
        strip.repeated = m_repeated;
        strip.paint = [=, lefts = m_lefts, colours = &m_kit.colours()](Canvas& canvas,
                                                                       const QRectF& rect) {
            if (isTotal)
                canvas.line(rect.topLeft(), rect.topRight(), Stroke{colours->ink, 0.75});
            for (std::size_t i = 0; i < cells.size(); ++i)
                canvas.text(cells[i], rect.topLeft() +
                                          QPointF(lefts[static_cast<qsizetype>(i)], kCellPadding));
            canvas.text(note, rect.topLeft() + QPointF(0, noteTop));
            if (isEnd)
                canvas.line(rect.bottomLeft(), rect.bottomRight(), Stroke{colours->hairline, 0.5});
        };
        return strip;
    }

    [[nodiscard]] Strip groupStrip(const TableRow& row) const
    {
        const StyledText title = row.cells.isEmpty() ? StyledText() : row.cells.first();
        const Text text =
            m_kit.type().set(title, m_cellStyle.weighted(TextWeight::Bold), m_context.width);
        const Text note = m_kit.type().set(row.note, m_kit.muted(TextSize::Small), m_context.width);
        constexpr qreal kTop = kRhythm + 2;
        Strip strip;
        strip.height = kTop + text.height() + note.height() + kCellPadding;
        strip.keepWithNext = true;
        strip.repeated = m_repeated;
        strip.paint = [=, rule = m_kit.colours().rule](Canvas& canvas, const QRectF& rect) {
            canvas.text(text, rect.topLeft() + QPointF(0, kTop));
            canvas.text(note, rect.topLeft() + QPointF(0, kTop + text.height()));
            canvas.line(rect.bottomLeft(), rect.bottomRight(), Stroke{rule, 0.5});
        };
        return strip;
    }

    // No page that ends with the header and one row, or begins with one last row.
    static void keepEndsTogether(Strips& strips)
    {
        if (strips.size() < 4)
            return;
        strips[1].keepWithNext = true;
        strips[strips.size() - 2].keepWithNext = true;
    }

    const Table& m_table;
    const LayoutContext& m_context;
    const PrintKit& m_kit;
    TextStyle m_headerStyle;
    TextStyle m_cellStyle;
    QList<qreal> m_widths;
    QList<qreal> m_lefts;
    std::shared_ptr<const Strip> m_repeated;
};

} // namespace

Strips layOut(const Table& table, const LayoutContext& context)
{
    if (table.columns.isEmpty())
        return {};
    return TableLayout(table, context).run();
}

} // namespace milepost
