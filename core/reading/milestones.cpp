// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/milestones.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr int kMonthsBetweenAssessments = 6;

} // namespace

QDate nextAssessment(const Reading& reading)
{
    const QDate last = reading.lastAssessed();
    return last.isValid() ? last.addMonths(kMonthsBetweenAssessments) : QDate();
}

QList<Milestone> milestonesOf(const Reading& reading)
{
    QList<Milestone> milestones;
    if (const PlanItem* next = reading.nextResult())
        milestones.append({next->finish, MilestoneKind::NextResult});
    const QDate assessment = nextAssessment(reading);
    if (assessment.isValid() && assessment >= reading.statusDate)
        milestones.append({assessment, MilestoneKind::NextAssessment});
    if (reading.plan.schedule.finish >= reading.statusDate)
        milestones.append({reading.plan.schedule.finish, MilestoneKind::LastFinish});
    std::stable_sort(milestones.begin(), milestones.end(),
                     [](const Milestone& a, const Milestone& b) { return a.date < b.date; });
    return milestones;
}

} // namespace milepost
