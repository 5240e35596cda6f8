// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/dropping.h"

#include "core/engagement/planinforce.h"
#include "core/planning/outlook.h"

namespace milepost {

namespace {

void dropIn(Plan& plan, const PlayId& id)
{
    for (PlannedPlay& play : plan.plays) {
        if (play.id == id) {
            play.state = PlayState::Dropped;
            return;
        }
    }
    PlannedPlay dropped;
    dropped.id = id;
    dropped.state = PlayState::Dropped;
    plan.plays.append(dropped);
}

CompiledPlan without(const Content& content, Engagement engagement,
                     const QList<Scorecard>& scorecards, const QList<PlayId>& plays)
{
    Plan plan = planInForce(engagement);
    for (const PlayId& id : plays)
        dropIn(plan, id);
    engagement.plan = plan;
    return compilePlan(content, engagement, scorecards);
}

QList<PlayId> newIn(const CompiledPlan& plan, const CompiledPlan& before)
{
    const QSet<PlayId> known(before.selection.chosen.cbegin(), before.selection.chosen.cend());
    QList<PlayId> entering;
    for (const PriorityRow& row : plan.priorities) {
        if (!known.contains(row.id))
            entering.append(row.id);
    }
    return entering;
}

double leftOpen(const CompiledPlan& plan, const DimensionId& dimension)
{
    const GapBands gap = plan.selection.remainingGaps.value(dimension);
    return gap.oneToTwo + gap.twoToThree;
}

QMap<DimensionId, double> openedBy(const CompiledPlan& after, const CompiledPlan& before)
{
    QMap<DimensionId, double> opened;
    for (const DimensionGap& dimension : after.dimensions) {
        const double more = leftOpen(after, dimension.id) - leftOpen(before, dimension.id);
        if (more > kTolerance)
            opened.insert(dimension.id, more);
    }
    return opened;
}

} // namespace

Dropping dropping(const Content& content, const Engagement& engagement,
                  const QList<Scorecard>& scorecards, const PlayId& play)
{
    const CompiledPlan before = compilePlan(content, engagement, scorecards);
    const CompiledPlan after = without(content, engagement, scorecards, {play});
    Dropping result{play, newIn(after, before), {}, openedBy(after, before), {}, {}};
    const Plan settings = planInForce(engagement);
    for (const PlayId& id : after.selection.chosen) {
        const Play* needing = after.findPlay(id);
        const PlannedPlay* decision = settings.findPlay(id);
        if (needing && needing->prerequisites.contains(play) &&
            !(decision && decision->waived.contains(play)))
            result.waiting.append(id);
    }
    CompiledPlan alone = after;
    for (QList<PlayId> more = result.entering; !more.isEmpty(); more = newIn(alone, before)) {
        result.alsoDropped += more;
        alone = without(content, engagement, scorecards, QList{play} + result.alsoDropped);
    }
    const QMap<DimensionId, double> missed = openedBy(alone, before);
    for (const DimensionGap& dimension : alone.dimensions) {
        const HalfStage reached = HalfStage::roundedDown(expectedScore(alone, dimension));
        if (!missed.contains(dimension.id) || reached >= dimension.target)
            continue;
        const Assessment* assessment = engagement.findAssessment(dimension.assessment);
        if (assessment && assessment->status == AssessmentStatus::Open)
            result.lowered.insert(dimension.id, reached);
        else
            result.someAreClosed = true;
    }
    return result;
}

} // namespace milepost
