// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

/// What things, their columns and their figures are called, in window, report and on the command
/// line. A place (%1) is filled by the caller.
namespace milepost::terms {

[[nodiscard]] Message accountable();
[[nodiscard]] Message afterWhat(); ///< "after %1"
[[nodiscard]] Message agreed();
[[nodiscard]] Message baseline();
[[nodiscard]] Message basis();
[[nodiscard]] Message benefit();
[[nodiscard]] Message budget();
[[nodiscard]] Message capacity();
[[nodiscard]] Message change();
[[nodiscard]] Message closed();
[[nodiscard]] Message computedFromInputs(); ///< "computed from its inputs"
[[nodiscard]] Message date();
[[nodiscard]] Message dates();
[[nodiscard]] Message days();
[[nodiscard]] Message deliverable();
[[nodiscard]] Message difference();
[[nodiscard]] Message dimension();
[[nodiscard]] Message dimensionsOverTime();
[[nodiscard]] Message done();
[[nodiscard]] Message draft();
[[nodiscard]] Message dropped();
[[nodiscard]] Message edition();
[[nodiscard]] Message effort();
[[nodiscard]] Message effortInPersonDays(); ///< "Effort in person-days"
[[nodiscard]] Message evidence();
[[nodiscard]] Message exitCriterion();
[[nodiscard]] Message finalState(); ///< "Final"
[[nodiscard]] Message finish();
[[nodiscard]] Message freezeWeeks();
[[nodiscard]] Message goals();
[[nodiscard]] Message highImpactSmallEffort(); ///< "High impact, small effort"
[[nodiscard]] Message horizon();
[[nodiscard]] Message indexOverTime();
[[nodiscard]] Message industry();
[[nodiscard]] Message isDone();      ///< "done"
[[nodiscard]] Message jobFunction(); ///< "Function"
[[nodiscard]] Message kind();
[[nodiscard]] Message largestGaps();
[[nodiscard]] Message late();
[[nodiscard]] Message leftOut();
[[nodiscard]] Message log();
[[nodiscard]] Message matrix();
[[nodiscard]] Message median();
[[nodiscard]] Message metric();
[[nodiscard]] Message metrics();
[[nodiscard]] Message mostDisputed();
[[nodiscard]] Message no();
[[nodiscard]] Message noRoomInBudget(); ///< "No room in the budget of %1"
[[nodiscard]] Message noVotes();
[[nodiscard]] Message note();
[[nodiscard]] Message notes();
[[nodiscard]] Message now();
[[nodiscard]] Message number(); ///< "No."
[[nodiscard]] Message oneVote();
[[nodiscard]] Message open();
[[nodiscard]] Message overload();
[[nodiscard]] Message owner();
[[nodiscard]] Message ownerIs(); ///< "Owner: %1"
[[nodiscard]] Message people();
[[nodiscard]] Message plan();
[[nodiscard]] Message play();
[[nodiscard]] Message priority();
[[nodiscard]] Message progress();
[[nodiscard]] Message provisional();
[[nodiscard]] Message range95(); ///< "95 % range"
[[nodiscard]] Message reading();
[[nodiscard]] Message reason();
[[nodiscard]] Message risk();
[[nodiscard]] Message risks();
[[nodiscard]] Message roadmap();
[[nodiscard]] Message scope();
[[nodiscard]] Message scoreIs(); ///< "score %1"
[[nodiscard]] Message severity();
[[nodiscard]] Message size();
[[nodiscard]] Message start();
[[nodiscard]] Message startOfPlan(); ///< "Start of the plan"
[[nodiscard]] Message state();
[[nodiscard]] Message status();
[[nodiscard]] Message targetIs();         ///< "Target %1"
[[nodiscard]] Message thenNowAndTarget(); ///< "Then, now and target"
[[nodiscard]] Message today();
[[nodiscard]] Message unit();
[[nodiscard]] Message weeks();
[[nodiscard]] Message wholeOrganization();
[[nodiscard]] Message why();
[[nodiscard]] Message workstream();
[[nodiscard]] Message yes();

} // namespace milepost::terms
