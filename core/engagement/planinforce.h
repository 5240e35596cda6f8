// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"

namespace milepost {

/// Shows `visit` each setting in which a scenario can differ, as member of the plan and of the
/// scenario: visit(&Plan::budgetDays, &Scenario::budgetDays).
void visitScenarioKeys(auto visit)
{
    visit(&Plan::playbooks, &Scenario::playbooks);
    visit(&Plan::assessments, &Scenario::assessments);
    visit(&Plan::start, &Scenario::start);
    visit(&Plan::capacityDaysPerWeek, &Scenario::capacityDaysPerWeek);
    visit(&Plan::roleCapacity, &Scenario::roleCapacity);
    visit(&Plan::personCapacity, &Scenario::personCapacity);
    visit(&Plan::parallelLimit, &Scenario::parallelLimit);
    visit(&Plan::freezeWeeks, &Scenario::freezeWeeks);
    visit(&Plan::budgetDays, &Scenario::budgetDays);
    visit(&Plan::candidates, &Scenario::candidates);
}

/// Whether a setting says something itself; what does not is as in the plan, or by a rule.
template <class T>
[[nodiscard]] bool isKeySet(const T&)
{
    return true;
}
template <class T>
[[nodiscard]] bool isKeySet(const std::optional<T>& key)
{
    return key.has_value();
}
template <class K, class V>
[[nodiscard]] bool isKeySet(const QMap<K, V>& key)
{
    return !key.isEmpty();
}
[[nodiscard]] inline bool isKeySet(const QDate& key)
{
    return key.isValid();
}

/// The plan under a scenario: each setting that the scenario has takes the place of the plan's, and
/// each play that it lists that of the plan's record of the play. The result stands for itself: no
/// scenario is chosen in it.
[[nodiscard]] Plan planUnder(const Plan& plan, const Scenario& scenario);

/// The scenario that is chosen as the plan; null when none is. Points into the engagement.
[[nodiscard]] const Scenario* chosenScenario(const Engagement& engagement);

/// The plan that counts: under the scenario that is chosen, without one as it is, and the defaults
/// where there is no plan.
[[nodiscard]] Plan planInForce(const Engagement& engagement);

/// What the plan that counts decided about a play; null when nothing. Points into the engagement.
[[nodiscard]] const PlannedPlay* decisionInForce(const Engagement& engagement, const PlayId& id);

/// The engagement as it would be with that scenario, or none, chosen; it must have a plan.
[[nodiscard]] Engagement choosing(Engagement engagement, const std::optional<ScenarioId>& scenario);

} // namespace milepost
