// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/weeks.h"
#include "core/engagement/defaults.h"
#include "core/engagement/planinforce.h"
#include "core/pitfalls/assessmentdetectors.h"

#include <QSet>

#include <algorithm>

namespace milepost {

namespace {

constexpr int kHorizonWeeks = 52; // the default horizon of a target, 12 months

bool allTargetsAtTheTop(const AssessmentView& view)
{
    return std::all_of(view.matrix.dimensions.cbegin(), view.matrix.dimensions.cend(),
                       [&](const Dimension& dimension) {
                           const HalfStage target =
                               targetOf(view.content, view.assessment.findDimension(dimension.id));
                           return target == *HalfStage::fromValue(3);
                       });
}

int openWeeks(const AssessmentView& view)
{
    QSet<int> frozen;
    const Plan settings = planInForce(view.engagement);
    for (const QDate& week : settings.freezeWeeks) {
        const int index = weekIndex(view.plan->firstMonday, week);
        if (index >= 0 && index < kHorizonWeeks)
            frozen.insert(index);
    }
    return kHorizonWeeks - static_cast<int>(frozen.size());
}

QList<Seen> effortAboveCapacity(const AssessmentView& view)
{
    if (!view.plan || view.plan->schedule.plays.isEmpty() || view.plan->assessments.isEmpty() ||
        view.plan->assessments.first() != view.assessment.id)
        return {};
    double effort = 0;
    for (const ScheduledPlay& play : view.plan->schedule.plays)
        effort += play.loadPerWeek * play.weeks;
    double capacity = 0;
    for (const OwnerLoad& load : view.plan->schedule.loads)
        capacity += load.capacity * openWeeks(view);
    if (effort <= capacity + kTolerance)
        return {};
    return {
        {{},
         Message("Pitfalls", "The plan needs %1 person-days; its owners have %2 in twelve months.")
             .arg(effort, 0, 0)
             .arg(capacity, 0, 0)}};
}

} // namespace

QList<Seen> detectTopStageEverywhere(const AssessmentView& view)
{
    if (allTargetsAtTheTop(view))
        return {{{}, Message("Pitfalls", "The target of every dimension is stage 3.")}};
    return effortAboveCapacity(view);
}

} // namespace milepost
