// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/planinforce.h"

#include <algorithm>

namespace milepost {

namespace {

template <class T>
void takeKey(T& planned, const T& wanted)
{
    planned = wanted;
}
template <class T>
void takeKey(T& planned, const std::optional<T>& wanted)
{
    planned = *wanted;
}

const PlannedPlay* listed(const QList<PlannedPlay>& plays, const PlayId& id)
{
    const auto found = std::find_if(plays.cbegin(), plays.cend(),
                                    [&](const PlannedPlay& play) { return play.id == id; });
    return found == plays.cend() ? nullptr : &*found;
}

} // namespace

Plan planUnder(const Plan& plan, const Scenario& scenario)
{
    Plan result = plan;
    result.scenario.reset();
    visitScenarioKeys([&](auto planned, auto wanted) {
        if (isKeySet(scenario.*wanted))
            takeKey(result.*planned, scenario.*wanted);
    });
    QHash<PlayId, const PlannedPlay*> records;
    for (const PlannedPlay& play : scenario.plays)
        records.insert(play.id, &play);
    if (records.isEmpty())
        return result;
    for (PlannedPlay& play : result.plays) {
        if (const PlannedPlay* record = records.take(play.id))
            play = *record;
    }
    for (const PlannedPlay& play : scenario.plays) {
        if (records.contains(play.id))
            result.plays.append(play);
    }
    return result;
}

const Scenario* chosenScenario(const Engagement& engagement)
{
    if (!engagement.plan || !engagement.plan->scenario)
        return nullptr;
    const QList<Scenario>& scenarios = engagement.plan->scenarios;
    const auto found =
        std::find_if(scenarios.cbegin(), scenarios.cend(), [&](const Scenario& scenario) {
            return scenario.id == *engagement.plan->scenario;
        });
    return found == scenarios.cend() ? nullptr : &*found;
}

Plan planInForce(const Engagement& engagement)
{
    if (const Scenario* chosen = chosenScenario(engagement))
        return planUnder(*engagement.plan, *chosen);
    return engagement.plan.value_or(Plan());
}

const PlannedPlay* decisionInForce(const Engagement& engagement, const PlayId& id)
{
    const Scenario* chosen = chosenScenario(engagement);
    if (const PlannedPlay* record = chosen ? listed(chosen->plays, id) : nullptr)
        return record;
    return engagement.plan ? engagement.plan->findPlay(id) : nullptr;
}

Engagement choosing(Engagement engagement, const std::optional<ScenarioId>& scenario)
{
    engagement.plan->scenario = scenario;
    return engagement;
}

} // namespace milepost
