// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/compiledplan.h"

#include "core/base/weeks.h"
#include "core/engagement/defaults.h"
#include "core/engagement/planinforce.h"

#include <algorithm>

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

std::vector<int> candidatePlaces(const PlayPool& pool, const Plan& plan)
{
    std::vector<int> places;
    if (plan.candidates) {
        for (const PlayId& id : *plan.candidates) {
            if (pool.index.contains(id))
                places.push_back(pool.index.value(id));
        }
        return places;
    }
    places.reserve(pool.plays.size());
    for (std::size_t i = 0; i < pool.plays.size(); ++i) {
        if (pool.plays[i].candidate)
            places.push_back(static_cast<int>(i));
    }
    return places;
}

/// The definitions of the plays of both lists, in the order of the pool, as planned here.
QList<Play> definitions(const PlayPool& pool, const std::vector<int>& some,
                        const std::vector<int>& others)
{
    std::vector<bool> named(pool.plays.size(), false);
    for (const std::vector<int>* list : {&some, &others}) {
        for (const int play : *list)
            named[static_cast<std::size_t>(play)] = true;
    }
    QList<Play> plays;
    plays.reserve(std::count(named.cbegin(), named.cend(), true));
    for (std::size_t i = 0; i < pool.plays.size(); ++i) {
        if (!named[i])
            continue;
        const PoolPlay& entry = pool.plays[i];
        plays.append(*entry.play);
        plays.last().effortDays = entry.effortDays;
        plays.last().durationWeeks = entry.durationWeeks;
    }
    return plays;
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
    Priorities candidates = prioritise(pool, candidatePlaces(pool, plan));
    SelectedPlays choice = select(pool, plan, candidates);
    Priorities chosen = prioritise(pool, choice.plays);
    result.schedule = schedule(pool, plan, chosen.plays, result.start);

    QList<const Play*> finished;
    finished.reserve(static_cast<qsizetype>(choice.plays.size()));
    for (const int play : choice.plays)
        finished.append(pool.at(play).play);
    result.projected = project(result.dimensions, finished);
    result.plays = definitions(pool, candidates.plays, choice.plays);
    result.candidates = std::move(candidates.rows);
    result.selection = std::move(choice.selection);
    result.priorities = std::move(chosen.rows);
    return result;
}

} // namespace milepost
