// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/context.h"
#include "core/report/pages/blockbuilder.h"

namespace milepost {

/// What the settings of the plan name besides its own: people with a capacity of their own, the
/// plan as it was agreed, and scenarios. Nothing is added of what is not there.
void addPlanRecord(FactBuilder& facts, const ReportContext& context);

} // namespace milepost
