// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvtable.h"

#include "core/base/wrongline.h"

#include <QStringDecoder>

namespace milepost {

namespace {

/// How many cells the row has up to the last one with text in it.
qsizetype usedCells(const CellRow& row)
{
    qsizetype used = row.cells.size();
    while (used > 0 && row.cells[used - 1].trimmed().isEmpty())
        --used;
    return used;
}

} // namespace

Result<CsvTable> readCsv(const QByteArray& bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(bytes);
    if (decode.hasError())
        return Error{Message("Exchange", "its text is not in UTF-8."), {}, {}};
    Result<CellTable> read = readTableFile(text);
    if (!read)
        return read.error();
    CsvTable table;
    if (read->rows.isEmpty())
        return table;
    for (const QString& name : (*read).rows.takeFirst().cells)
        table.columns.append(name.trimmed().toLower());
    table.rows = read->rows;
    for (const CellRow& row : std::as_const(table.rows)) {
        if (usedCells(row) <= table.columns.size())
            continue;
        return wrongLine(
            row.line,
            Message("Exchange",
                    "the row has %1 cells, but the first line names %2 columns. Put a number "
                    "with a comma into quotes, or write it with a point.")
                .arg(usedCells(row))
                .arg(table.columns.size()));
    }
    return table;
}

} // namespace milepost
