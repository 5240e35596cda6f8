// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/baselinecomparison.h"
#include "core/wording/telling.h"

/// How the plan is told beside its baseline.
namespace milepost {

/// "Slipped by 3 weeks", "Done 4 days early", "Added".
[[nodiscard]] QString baselineEventWords(const Wording& say, const BaselineLine& line);

/// In one line: which baseline it is, how many plays slipped, were added, dropped and done, and
/// what became of the end of the plan.
[[nodiscard]] QString baselineSummary(const Wording& say, const BaselineComparison& comparison);

} // namespace milepost
