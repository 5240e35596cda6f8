// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/terms.h"

namespace milepost::terms {

Message accountable()
{
    return Message("Terms", "Accountable");
}

Message afterWhat()
{
    return Message("Terms", "after %1");
}

Message agreed()
{
    return Message("Terms", "agreed");
}

Message baseline()
{
    return Message("Terms", "Baseline");
}

Message basis()
{
    return Message("Terms", "Basis");
}

Message benefit()
{
    return Message("Terms", "Benefit");
}

Message budget()
{
    return Message("Terms", "Budget");
}

Message capacity()
{
    return Message("Terms", "Capacity");
}

Message change()
{
    return Message("Terms", "Change");
}

Message closed()
{
    return Message("Terms", "closed");
}

Message computedFromInputs()
{
    return Message("Terms", "computed from its inputs");
}

Message date()
{
    return Message("Terms", "Date");
}

Message dates()
{
    return Message("Terms", "Dates");
}

Message days()
{
    return Message("Terms", "Days");
}

Message deliverable()
{
    return Message("Terms", "Deliverable");
}

Message difference()
{
    return Message("Terms", "Difference");
}

Message dimension()
{
    return Message("Terms", "Dimension");
}

Message dimensionsOverTime()
{
    return Message("Terms", "Dimensions over time");
}

Message done()
{
    return Message("Terms", "Done");
}

Message draft()
{
    return Message("Terms", "Draft");
}

Message dropped()
{
    return Message("Terms", "Dropped");
}

Message edition()
{
    return Message("Terms", "Edition");
}

Message effort()
{
    return Message("Terms", "Effort");
}

Message effortInPersonDays()
{
    return Message("Terms", "Effort in person-days");
}

Message evidence()
{
    return Message("Terms", "Evidence");
}

Message exitCriterion()
{
    return Message("Terms", "Exit criterion");
}

Message finalState()
{
    return Message("Terms", "Final");
}

Message finish()
{
    return Message("Terms", "Finish");
}

Message freezeWeeks()
{
    return Message("Terms", "Freeze weeks");
}

Message goals()
{
    return Message("Terms", "Goals");
}

Message highImpactSmallEffort()
{
    return Message("Terms", "High impact, small effort");
}

Message horizon()
{
    return Message("Terms", "Horizon");
}

Message indexOverTime()
{
    return Message("Terms", "Index over time");
}

Message industry()
{
    return Message("Terms", "Industry");
}

Message isDone()
{
    return Message("Terms", "done");
}

Message jobFunction()
{
    return Message("Terms", "Function");
}

Message kind()
{
    return Message("Terms", "Kind");
}

Message largestGaps()
{
    return Message("Terms", "Largest gaps");
}

Message late()
{
    return Message("Terms", "Late");
}

Message leftOut()
{
    return Message("Terms", "Left out");
}

Message log()
{
    return Message("Terms", "Log");
}

Message matrix()
{
    return Message("Terms", "Matrix");
}

Message median()
{
    return Message("Terms", "median");
}

Message metric()
{
    return Message("Terms", "Metric");
}

Message metrics()
{
    return Message("Terms", "Metrics");
}

Message mostDisputed()
{
    return Message("Terms", "Most disputed");
}

Message no()
{
    return Message("Terms", "no");
}

Message noRoomInBudget()
{
    return Message("Terms", "No room in the budget of %1");
}

Message noVotes()
{
    return Message("Terms", "no votes");
}

Message note()
{
    return Message("Terms", "Note");
}

Message notes()
{
    return Message("Terms", "Notes");
}

Message now()
{
    return Message("Terms", "Now");
}

Message number()
{
    return Message("Terms", "No.");
}

Message oneVote()
{
    return Message("Terms", "One vote");
}

Message open()
{
    return Message("Terms", "open");
}

Message overload()
{
    return Message("Terms", "Overload");
}

Message owner()
{
    return Message("Terms", "Owner");
}

Message ownerIs()
{
    return Message("Terms", "Owner: %1");
}

Message people()
{
    return Message("Terms", "People");
}

Message plan()
{
    return Message("Terms", "Plan");
}

Message play()
{
    return Message("Terms", "Play");
}

Message priority()
{
    return Message("Terms", "Priority");
}

Message progress()
{
    return Message("Terms", "Progress");
}

Message provisional()
{
    return Message("Terms", "provisional");
}

Message range95()
{
    return Message("Terms", "95 % range");
}

Message reading()
{
    return Message("Terms", "Reading");
}

Message reason()
{
    return Message("Terms", "Reason");
}

Message risk()
{
    return Message("Terms", "Risk");
}

Message risks()
{
    return Message("Terms", "Risks");
}

Message roadmap()
{
    return Message("Terms", "Roadmap");
}

Message scope()
{
    return Message("Terms", "Scope");
}

Message scoreIs()
{
    return Message("Terms", "score %1");
}

Message severity()
{
    return Message("Terms", "Severity");
}

Message size()
{
    return Message("Terms", "Size");
}

Message start()
{
    return Message("Terms", "Start");
}

Message startOfPlan()
{
    return Message("Terms", "Start of the plan");
}

Message state()
{
    return Message("Terms", "State");
}

Message status()
{
    return Message("Terms", "Status");
}

Message targetIs()
{
    return Message("Terms", "Target %1");
}

Message thenNowAndTarget()
{
    return Message("Terms", "Then, now and target");
}

Message today()
{
    return Message("Terms", "Today");
}

Message unit()
{
    return Message("Terms", "Unit");
}

Message weeks()
{
    return Message("Terms", "Weeks");
}

Message wholeOrganization()
{
    return Message("Terms", "Whole organization");
}

Message why()
{
    return Message("Terms", "Why");
}

Message workstream()
{
    return Message("Terms", "Workstream");
}

Message yes()
{
    return Message("Terms", "yes");
}

} // namespace milepost::terms
