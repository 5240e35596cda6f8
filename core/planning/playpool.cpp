// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/playpool.h"

#include "core/engagement/defaults.h"

#include <algorithm>

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
    entry.play.effortDays = planned.effortDays.value_or(entry.play.effortDays);
    entry.play.durationWeeks = planned.durationWeeks.value_or(entry.play.durationWeeks);
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
    const PoolPlay& first = plays[a];
    const PoolPlay& second = plays[b];
    if (first.play.durationWeeks != second.play.durationWeeks)
        return first.play.durationWeeks < second.play.durationWeeks;
    if (first.playbookOrder != second.playbookOrder)
        return first.playbookOrder < second.playbookOrder;
    if (first.stepOrder != second.stepOrder)
        return first.stepOrder < second.stepOrder;
    return first.play.id < second.play.id;
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
    QHash<PlayId, const PlannedPlay*> decisions;
    for (const PlannedPlay& planned : plan.plays)
        decisions.insert(planned.id, &planned);

    pool.plays.reserve(content.plays.size() + plan.plays.size());
    const auto add = [&](const Play& play, bool inScope) {
        PoolPlay entry;
        entry.play = play;
        entry.inScope = inScope;
        if (const PlannedPlay* planned = decisions.value(play.id))
            applyDecision(entry, *planned);
        entry.goalFactor = goalFactor(play, goalMetrics);
        entry.playbookOrder = playbookOrders.value(play.playbook, kLast);
        entry.stepOrder = orders.value(play.step, kLast);
        for (const Advance& advance : play.advances) {
            const int dimension = dimensionIndex.value(advance.dimension, -1);
            if (dimension < 0)
                continue;
            const DimensionGap& gap = dimensions[dimension];
            entry.lifts.append({dimension, advance.transition, advance.lift,
                                gap.weight * confidenceFactor(gap.confidence) *
                                    readiness(advance.transition, gap.score)});
        }
        entry.candidate = inScope && !entry.lifts.isEmpty();
        pool.index.insert(play.id, static_cast<int>(pool.plays.size()));
        pool.plays.append(entry);
    };
    for (const Play& play : content.plays)
        add(play, scope.contains(play.playbook));
    for (const PlannedPlay& planned : plan.plays) {
        if (planned.custom)
            add(playFromCustom(content, planned), true);
    }

    for (int i = 0; i < pool.plays.size(); ++i) {
        PoolPlay& entry = pool.plays[i];
        const PlannedPlay* planned = decisions.value(entry.play.id);
        for (const PlayId& need : std::as_const(entry.play.prerequisites)) {
            const int other = pool.index.value(need, -1);
            if (other < 0 || (planned && planned->waived.contains(need)))
                continue;
            entry.prerequisites.append(other);
            pool.plays[other].dependents.append(i);
        }
    }
    return pool;
}

} // namespace milepost
