// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporttable.h"

#include <cmath>

namespace milepost {

FigureTable ExportTable::plain() const
{
    FigureTable table{columns, {}};
    table.rows.reserve(rows.size());
    for (const QList<ExportCell>& row : rows) {
        QList<FigureCell> cells;
        cells.reserve(row.size());
        for (const ExportCell& cell : row)
            cells.append({cell.text, cell.number, cell.date});
        table.rows.append(cells);
    }
    return table;
}

ExportCell textCell(const QString& text)
{
    return {text, {}, {}};
}

ExportCell dateCell(const QDate& date)
{
    return {{}, {}, date};
}

ExportCell numberCell(const std::optional<double>& number, NumberFormat format)
{
    return {{}, number && std::isfinite(*number) ? number : std::nullopt, {}, format};
}

ExportCell wholeCell(qint64 number)
{
    return numberCell(static_cast<double>(number), NumberFormat::Whole);
}

} // namespace milepost
