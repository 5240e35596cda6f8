// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/playpool.h"

#include "core/engagement/defaults.h"

#include <algorithm>
#include <utility>

namespace milepost {

namespace {

constexpr int kLast = 1'000'000;

QHash<StepId, int> stepOrders(const Content& content)
{
    QHash<StepId, int> orders;
    for (const Playbook& playbook : content.playbooks) {
        for (qsizetype s = 0; s < playbook.steps.size(); ++s)
            orders.insert(playbook.steps[s].id, static_cast<int>(s));
    }
    return orders;
}

QSet<PlaybookId> playbooksInScope(const Content& content, const Plan& plan,
                                  const QList<DimensionGap>& dimensions)
{
    QSet<PlaybookId> scope;
    if (plan.playbooks) {
        scope = QSet<PlaybookId>(plan.playbooks->cbegin(), plan.playbooks->cend());
    } else {
        for (const DimensionGap& dimension : dimensions)
            scope.insert(content.findMatrix(dimension.matrix)->playbook);
    }
    return scope;
}

double goalFactor(const Play& play, const QSet<MetricId>& goals)
{
    int hits = 0;
    for (const MetricId& kpi : play.kpis)
        hits += goals.contains(kpi) ? 1 : 0;
    return 1 + 0.25 * std::min(2, hits);
}

void applyDecision(PoolPlay& entry, const PlannedPlay& planned)
{
    entry.state = planned.state;
    entry.forced = planned.forced;
    entry.accountable = planned.accountable;
    entry.pinnedStart = planned.pinnedStart;
    entry.actualStart = planned.actualStart;
    entry.actualFinish = planned.actualFinish;
    entry.effortDays = planned.effortDays.value_or(entry.effortDays);
    entry.durationWeeks = planned.durationWeeks.value_or(entry.durationWeeks);
}

/// A stretch of a list that is still growing.
struct Stretch {
    std::size_t begin = 0;
    std::size_t count = 0;

    template <class T>
    [[nodiscard]] std::span<const T> of(const std::vector<T>& list) const
    {
        return std::span<const T>(list).subspan(begin, count);
    }
};

/// What the plays of a plan decided, by play.
using Decisions = QHash<PlayId, const PlannedPlay*>;

/// Links plays and their prerequisites in both directions, by their places in the pool.
void linkPrerequisites(PlayPool& pool, const Decisions& decisions)
{
    const std::size_t count = pool.plays.size();
    std::vector<Stretch> needs(count);
    std::vector<Stretch> needed(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Play& play = *pool.plays[i].play;
        needs[i].begin = pool.links.size();
        const PlannedPlay* planned =
            play.prerequisites.isEmpty() ? nullptr : decisions.value(play.id);
        for (const PlayId& need : play.prerequisites) {
            const int other = pool.index.value(need, -1);
            if (other < 0 || (planned && planned->waived.contains(need)))
                continue;
            pool.links.push_back(other);
            ++needed[static_cast<std::size_t>(other)].count;
        }
        needs[i].count = pool.links.size() - needs[i].begin;
    }
    const std::size_t forward = pool.links.size();
    pool.links.resize(2 * forward);
    std::size_t begin = forward;
    for (Stretch& stretch : needed) {
        stretch.begin = begin;
        begin += std::exchange(stretch.count, 0);
    }
    for (std::size_t i = 0; i < count; ++i) {
        for (const int other : needs[i].of(pool.links)) {
            Stretch& stretch = needed[static_cast<std::size_t>(other)];
            pool.links[stretch.begin + stretch.count++] = static_cast<int>(i);
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        pool.plays[i].prerequisites = needs[i].of(pool.links);
        pool.plays[i].dependents = needed[i].of(pool.links);
    }
}

} // namespace

double confidenceFactor(ConfidenceLabel label)
{
    switch (label) {
    case ConfidenceLabel::High:
        return 1.0;
    case ConfidenceLabel::Medium:
        return 0.8;
    case ConfidenceLabel::Low:
        break;
    }
    return 0.5;
}

double readiness(Transition transition, double score)
{
    if (transition == Transition::OneToTwo || score >= 2 - kTolerance)
        return 1;
    return score >= 1.5 - kTolerance ? 0.6 : 0.3;
}

bool PlayPool::precedes(int a, int b) const
{
    const PoolPlay& first = at(a);
    const PoolPlay& second = at(b);
    if (first.durationWeeks != second.durationWeeks)
        return first.durationWeeks < second.durationWeeks;
    if (first.playbookOrder != second.playbookOrder)
        return first.playbookOrder < second.playbookOrder;
    if (first.stepOrder != second.stepOrder)
        return first.stepOrder < second.stepOrder;
    return first.play->id < second.play->id;
}

PlayPool makePlayPool(const Content& content, const Plan& plan, const QList<Goal>& goals,
                      const QList<DimensionGap>& dimensions)
{
    PlayPool pool;
    pool.dimensions = dimensions;
    QSet<MetricId> goalMetrics;
    for (const Goal& goal : goals)
        goalMetrics.insert(goal.metric);

    const QSet<PlaybookId> scope = playbooksInScope(content, plan, dimensions);
    const QHash<StepId, int> orders = stepOrders(content);
    QHash<PlaybookId, int> playbookOrders;
    for (qsizetype i = 0; i < content.playbooks.size(); ++i)
        playbookOrders.insert(content.playbooks[i].id, static_cast<int>(i));
    QHash<DimensionId, int> dimensionIndex;
    for (qsizetype i = 0; i < dimensions.size(); ++i)
        dimensionIndex.insert(dimensions[i].id, static_cast<int>(i));
    Decisions decisions;
    decisions.reserve(plan.plays.size());
    std::size_t ownPlays = 0;
    for (const PlannedPlay& planned : plan.plays) {
        decisions.insert(planned.id, &planned);
        ownPlays += planned.custom ? 1 : 0;
    }

    const std::size_t count = static_cast<std::size_t>(content.plays.size()) + ownPlays;
    pool.plays.reserve(count);
    pool.own.reserve(ownPlays);
    pool.index.reserve(static_cast<qsizetype>(count));
    std::vector<Stretch> lifts;
    lifts.reserve(count);
    const auto add = [&](const Play& play, bool inScope) {
        PoolPlay entry;
        entry.play = &play;
        entry.effortDays = play.effortDays;
        entry.durationWeeks = play.durationWeeks;
        entry.inScope = inScope;
        if (const PlannedPlay* planned = decisions.value(play.id))
            applyDecision(entry, *planned);
        entry.goalFactor = goalFactor(play, goalMetrics);
        entry.playbookOrder = playbookOrders.value(play.playbook, kLast);
        entry.stepOrder = orders.value(play.step, kLast);
        Stretch stretch{pool.lifts.size(), 0};
        for (const Advance& advance : play.advances) {
            const int dimension = dimensionIndex.value(advance.dimension, -1);
            if (dimension < 0)
                continue;
            const DimensionGap& gap = dimensions[dimension];
            pool.lifts.push_back({dimension, advance.transition, advance.lift,
                                  gap.weight * confidenceFactor(gap.confidence) *
                                      readiness(advance.transition, gap.score)});
            ++stretch.count;
        }
        lifts.push_back(stretch);
        entry.candidate = inScope && stretch.count > 0;
        pool.index.insert(play.id, static_cast<int>(pool.plays.size()));
        pool.plays.push_back(std::move(entry));
    };
    for (const Play& play : content.plays)
        add(play, scope.contains(play.playbook));
    for (const PlannedPlay& planned : plan.plays) {
        if (planned.custom)
            add(pool.own.emplace_back(playFromCustom(content, planned)), true);
    }
    for (std::size_t i = 0; i < count; ++i)
        pool.plays[i].lifts = lifts[i].of(pool.lifts);
    linkPrerequisites(pool, decisions);
    return pool;
}

} // namespace milepost
