// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/outlook.h"

#include "core/base/limits.h"

#include <algorithm>

namespace milepost {

double expectedScore(const CompiledPlan& plan, const DimensionGap& dimension)
{
    return std::max(dimension.score, plan.projected.value(dimension.id).value());
}

bool exceedsBudget(const Plan& settings, const Selection& selection)
{
    return settings.budgetDays && selection.effortDays > *settings.budgetDays + kTolerance;
}

QList<PlayId> beyondCalendar(const Schedule& schedule)
{
    QList<PlayId> beyond;
    for (const ScheduledPlay& play : schedule.plays) {
        if (play.finish.year() > limits::kLastYear)
            beyond.append(play.id);
    }
    return beyond;
}

} // namespace milepost
