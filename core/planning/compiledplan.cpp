// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/compiledplan.h"

#include "core/base/weeks.h"
#include "core/engagement/defaults.h"
#include "core/engagement/planinforce.h"

namespace milepost {

namespace {

QDate latestDate(const QList<const Assessment*>& assessments)
{
    QDate latest;
    for (const Assessment* assessment : assessments) {
        if (!latest.isValid() || assessment->date > latest)
            latest = assessment->date;
    }
    return latest;
}

QList<int> candidateIndexes(const PlayPool& pool, const Plan& plan)
{
    QList<int> indexes;
    if (plan.candidates) {
        for (const PlayId& id : *plan.candidates) {
            if (pool.index.contains(id))
                indexes.append(pool.index.value(id));
        }
        return indexes;
    }
    for (int i = 0; i < pool.plays.size(); ++i) {
        if (pool.plays[i].candidate)
            indexes.append(i);
    }
    return indexes;
}

} // namespace

const Play* CompiledPlan::findPlay(const PlayId& id) const
{
    for (const Play& play : plays) {
        if (play.id == id)
            return &play;
    }
    return nullptr;
}

const PriorityRow* CompiledPlan::findCandidate(const PlayId& id) const
{
    for (const PriorityRow& row : candidates) {
        if (row.id == id)
            return &row;
    }
    return nullptr;
}

const DimensionGap* CompiledPlan::findDimension(const DimensionId& id) const
{
    for (const DimensionGap& dimension : dimensions) {
        if (dimension.id == id)
            return &dimension;
    }
    return nullptr;
}

CompiledPlan compilePlan(const Content& content, const Engagement& engagement,
                         const QList<Scorecard>& scorecards)
{
    const Plan plan = planInForce(engagement);
    const QList<const Assessment*> used = assessmentsInUse(content, engagement);

    CompiledPlan result;
    for (const Assessment* assessment : used)
        result.assessments.append(assessment->id);
    for (const Goal& goal : engagement.goals)
        result.goals.append(goal.metric);
    result.start = plan.start.isValid() ? plan.start : latestDate(used);
    result.dimensions = dimensionGaps(content, engagement, scorecards);
    if (!result.start.isValid())
        return result;
    result.firstMonday = mondayOnOrAfter(result.start);

    const PlayPool pool = makePlayPool(content, plan, engagement.goals, result.dimensions);
    result.candidates = prioritise(pool, candidateIndexes(pool, plan));
    result.selection = select(pool, plan, result.candidates);

    QList<int> chosen;
    QList<const Play*> finished;
    for (const PlayId& id : std::as_const(result.selection.chosen)) {
        chosen.append(pool.index.value(id));
        finished.append(&pool.plays[chosen.last()].play);
    }
    result.priorities = prioritise(pool, chosen);
    result.schedule = schedule(pool, plan, result.priorities, result.start);
    result.projected = project(result.dimensions, finished);

    QSet<int> named(chosen.cbegin(), chosen.cend());
    for (const PriorityRow& row : std::as_const(result.candidates))
        named.insert(pool.index.value(row.id));
    for (int i = 0; i < pool.plays.size(); ++i) {
        if (named.contains(i))
            result.plays.append(pool.plays[i].play);
    }
    return result;
}

} // namespace milepost
