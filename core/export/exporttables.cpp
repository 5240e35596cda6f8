// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporttables.h"

#include "core/export/tables/tables.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

using MakeTable = ExportTable (*)(const Telling&);

struct TableMaker {
    QLatin1String id;
    MakeTable make;
};

constexpr std::array kMakers{
    TableMaker{"scores"_L1, exports::scores},   TableMaker{"plan"_L1, exports::plan},
    TableMaker{"raci"_L1, exports::raci},       TableMaker{"goals"_L1, exports::goals},
    TableMaker{"metrics"_L1, exports::metrics}, TableMaker{"risks"_L1, exports::risks},
    TableMaker{"reviews"_L1, exports::reviews}, TableMaker{"matrix"_L1, exports::matrix}};

} // namespace

QList<ExportTable> exportTables(const Telling& telling)
{
    QList<ExportTable> tables;
    for (const TableMaker& maker : kMakers) {
        ExportTable table = maker.make(telling);
        table.id = maker.id;
        tables.append(table);
    }
    return tables;
}

QList<QString> exportTableIds()
{
    QList<QString> ids;
    for (const TableMaker& maker : kMakers)
        ids.append(maker.id);
    return ids;
}

} // namespace milepost
