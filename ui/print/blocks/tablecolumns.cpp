// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/blocks/tablecolumns.h"

#include <algorithm>

namespace milepost {

namespace {

QList<qreal> longestWords(const Table& table, const Typesetter& type, const TextStyle& headerStyle,
                          const TextStyle& cellStyle)
{
    QList<qreal> widths;
    for (const TableColumn& column : table.columns)
        widths.append(type.longestWord(column.title, headerStyle));
    const TextStyle strong = cellStyle.weighted(TextWeight::Bold);
    for (const TableRow& row : table.rows) {
        if (row.kind == RowKind::Group)
            continue;
        for (qsizetype i = 0; i < std::min(row.cells.size(), widths.size()); ++i) {
            const bool isStrong = row.kind == RowKind::Total || row.cells[i].spans.size() > 1 ||
                                  (!row.cells[i].spans.isEmpty() &&
                                   row.cells[i].spans.first().style == SpanStyle::Strong);
            const qreal word =
                type.longestWord(row.cells[i].plain(), isStrong ? strong : cellStyle);
            widths[i] = std::max(widths[i], word);
        }
    }
    for (qreal& width : widths)
        width += 0.5; // of rounding
    return widths;
}

} // namespace

QList<qreal> columnWidths(const Table& table, const Typesetter& type, const TextStyle& headerStyle,
                          const TextStyle& cellStyle, qreal width)
{
    const qsizetype count = table.columns.size();
    const qreal room = width - kColumnGap * static_cast<qreal>(count - 1);
    qreal shares = 0;
    for (const TableColumn& column : table.columns)
        shares += column.width;

    QList<qreal> widths;
    for (const TableColumn& column : table.columns)
        widths.append(shares > 0 ? room * column.width / shares : room / static_cast<qreal>(count));

    const QList<qreal> least = longestWords(table, type, headerStyle, cellStyle);
    qreal missing = 0;
    qreal spare = 0;
    for (qsizetype i = 0; i < count; ++i) {
        missing += std::max(0.0, least[i] - widths[i]);
        spare += std::max(0.0, widths[i] - least[i]);
    }
    if (missing <= 0 || spare <= 0)
        return widths;
    const qreal given = std::min(1.0, missing / spare);
    const qreal taken = std::min(1.0, spare / missing);
    for (qsizetype i = 0; i < count; ++i) {
        const qreal difference = least[i] - widths[i];
        widths[i] += difference > 0 ? difference * taken : difference * given;
    }
    return widths;
}

bool holdsAllWords(const Table& table, const Typesetter& type, const TextStyle& headerStyle,
                   const TextStyle& cellStyle, const QList<qreal>& widths)
{
    const QList<qreal> least = longestWords(table, type, headerStyle, cellStyle);
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (least[i] > widths[i] + 1)
            return false;
    }
    return true;
}

} // namespace milepost
