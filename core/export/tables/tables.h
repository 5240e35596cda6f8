// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporttable.h"
#include "core/wording/telling.h"

/// One function a table; exportTables() gives each its id.
namespace milepost::exports {

/// A row a dimension of an assessment: those in use, then the others.
[[nodiscard]] ExportTable scores(const Telling& telling);
/// A row a play: those of the plan by number, then the others on which something was decided.
[[nodiscard]] ExportTable plan(const Telling& telling);
[[nodiscard]] ExportTable raci(const Telling& telling);
[[nodiscard]] ExportTable goals(const Telling& telling);
/// A row a recorded value, by metric, unit, group and period. A figure that cannot be is left out
/// with the reason.
[[nodiscard]] ExportTable metrics(const Telling& telling);
[[nodiscard]] ExportTable risks(const Telling& telling);
/// A row a decision or action, by date of the review; one for a review without any.
[[nodiscard]] ExportTable reviews(const Telling& telling);
/// A row a dimension with what each stage looks like; the stage that is reached stands out.
[[nodiscard]] ExportTable matrix(const Telling& telling);

} // namespace milepost::exports
