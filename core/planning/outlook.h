// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/compiledplan.h"

namespace milepost {

/// The score of a dimension if the plan is done, in stages: as projected, but never below today's
/// (a dimension that nothing lifts keeps its 1.75).
[[nodiscard]] double expectedScore(const CompiledPlan& plan, const DimensionGap& dimension);

/// Whether what is decided on already (under way, done, planned or kept in) takes more than the
/// budget, which rules over further plays alone.
[[nodiscard]] bool exceedsBudget(const Plan& settings, const Selection& selection);

/// Plays that would end after the last year of the calendar (limits::kLastYear), in the order of
/// placement. Their dates stop in the first week after it and must not be told as if they were
/// right.
[[nodiscard]] QList<PlayId> beyondCalendar(const Schedule& schedule);

} // namespace milepost
