// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tables/tables.h"
#include "core/wording/raciwords.h"
#include "core/wording/tablewords.h"

namespace milepost::exports {

ExportTable raci(const Telling& telling)
{
    const FigureTable grid = tableOf(telling, raciOf(telling.reading));
    ExportTable table{{}, telling.text(terms::raci()), grid.columns, {}, 2};
    for (const QList<FigureCell>& cells : grid.rows) {
        QList<ExportCell> row;
        for (const FigureCell& cell : cells)
            row.append({cell.text, cell.number, cell.date});
        table.rows.append(row);
    }
    return table;
}

} // namespace milepost::exports
