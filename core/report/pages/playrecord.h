// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/context.h"
#include "core/report/pages/blockbuilder.h"

/// What people wrote down about a play while they worked on it. Nothing is printed of what is not
/// recorded.
namespace milepost {

/// Progress, the people besides the accountable one, and when it is good enough or given up.
void addPlayAgreements(FactBuilder& facts, const ReportContext& context,
                       const PlannedPlay& decision);

/// The checklist with what is done, and the log by date.
void addPlayWork(std::vector<Block>& blocks, const ReportContext& context,
                 const PlannedPlay& decision);

} // namespace milepost
