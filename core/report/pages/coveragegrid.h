// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/context.h"
#include "core/report/pages/blockbuilder.h"

namespace milepost {

/// Who leads and who supports each customer segment at each moment of its lifecycle: a row a
/// segment, a column a moment, in the order in which they were entered; several tables where there
/// are more moments than fit side by side. Nothing without coverage.
void addCoverageGrid(BlockBuilder& blocks, const ReportContext& context);

/// How many of the recorded pairs of segment and moment name nobody who leads.
[[nodiscard]] qsizetype cellsWithoutLead(const Engagement& engagement);

} // namespace milepost
