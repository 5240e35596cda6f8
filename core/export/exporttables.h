// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporttable.h"
#include "core/wording/telling.h"

namespace milepost {

/// Every table of an engagement for people who go on working with it: scores, plan, RACI, goals,
/// metrics, risks, reviews and the matrices, in this order; one without rows has its columns.
/// Numbers are those of the reading, unrounded. Who voted what is in none of them, medians of a
/// function only from three votes on; people at reviews are named where the report's settings name
/// participants, owners always.
[[nodiscard]] QList<ExportTable> exportTables(const Telling& telling);

/// The ids of these tables, in their order.
[[nodiscard]] QList<QString> exportTableIds();

} // namespace milepost
