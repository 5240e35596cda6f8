// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/milestones.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonthsBetweenAssessments = 6;

} // namespace

QDate nextAssessment(const ReportContext& context)
{
    const QDate last = context.reading.lastAssessed();
    return last.isValid() ? last.addMonths(kMonthsBetweenAssessments) : QDate();
}

QList<Milestone> milestonesOf(const ReportContext& context)
{
    QList<Milestone> milestones;
    if (const PlanItem* next = context.reading.nextResult())
        milestones.append({next->finish, context.text(Message("Report", "Next visible result"))});
    const QDate assessment = nextAssessment(context);
    if (assessment.isValid() && assessment >= context.options.date)
        milestones.append({assessment, context.text(Message("Report", "Next assessment"))});
    if (context.plan.schedule.finish >= context.options.date)
        milestones.append(
            {context.plan.schedule.finish, context.text(Message("Report", "Last play finished"))});
    std::stable_sort(milestones.begin(), milestones.end(),
                     [](const Milestone& a, const Milestone& b) { return a.date < b.date; });
    return milestones;
}

} // namespace milepost
