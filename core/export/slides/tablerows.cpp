// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/slides/tablerows.h"

#include "core/export/slides/textsize.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

TableRuler::TableRuler(const Table& table, const SlideGeometry& geometry)
    : m_table(table), m_width(geometry.inner()), m_size(geometry.isWide ? 12 : 10)
{
    for (const TableColumn& column : table.columns)
        m_shares += column.width;
}

double TableRuler::widthOf(qsizetype column) const
{
    return m_width * m_table.columns[column].width / m_shares - 2 * kCellInset;
}

double TableRuler::widthOf(const TableRow& row, qsizetype column) const
{
    return row.kind == RowKind::Group ? m_width - 2 * kCellInset : widthOf(column);
}

double TableRuler::heightOf(int lines) const
{
    return lines * kLineHeight * m_size + 2 * kCellPadding;
}

double TableRuler::headerHeight() const
{
    int lines = 1;
    for (qsizetype column = 0; column < m_table.columns.size(); ++column)
        lines = std::max(lines, lineCount(m_table.columns[column].title, m_size, widthOf(column)));
    return heightOf(lines);
}

double TableRuler::heightOf(const TableRow& row) const
{
    int lines = 1;
    for (qsizetype column = 0; column < row.cells.size(); ++column)
        lines = std::max(lines, lineCount(row.cells[column].plain(), m_size, widthOf(row, column)));
    return heightOf(lines);
}

TableRow TableRuler::cut(const TableRow& row, double most) const
{
    if (heightOf(row) <= most)
        return row;
    TableRow shown = row;
    const int lines =
        std::max(1, static_cast<int>((most - 2 * kCellPadding) / (kLineHeight * m_size)));
    for (qsizetype column = 0; column < shown.cells.size(); ++column) {
        const QString text = shown.cells[column].plain();
        const QString begin = cutToLines(text, m_size, widthOf(row, column), lines);
        if (begin != text)
            shown.cells[column] = begin;
    }
    return shown;
}

QList<QString> TableRuler::notesOf(const TableRow& whole, const TableRow& shown) const
{
    QList<QString> notes;
    if (whole.cells.isEmpty())
        return notes;
    for (qsizetype column = 0; column < whole.cells.size(); ++column) {
        if (whole.cells[column] != shown.cells[column])
            notes.append(whole.cells[column].plain());
    }
    if (!whole.note.isEmpty())
        notes.append(u"%1: %2"_s.arg(whole.cells.first().plain(), whole.note));
    return notes;
}

} // namespace milepost
