// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/scenarios.h"

#include "core/base/limits.h"
#include "core/base/plainline.h"
#include "core/edits/making.h"
#include "core/edits/plansettings.h"
#include "core/edits/waivers.h"
#include "core/engagement/planinforce.h"
#include "core/engagement/subjects.h"

#include <QRandomGenerator>

namespace milepost::edits {

namespace {

QList<Scenario> scenariosOf(const Engagement& engagement)
{
    return engagement.plan ? engagement.plan->scenarios : QList<Scenario>();
}

EntityRef scenarioRef(qsizetype index)
{
    return refAt(EntityKind::Scenario, index);
}

QString scenarioKey(const QString& name)
{
    return plainLine(name).trimmed().toCaseFolded();
}

/// The place of the scenario; what is not there is refused.
qsizetype scenarioPlace(EditCheck& check, const Engagement& engagement, const ScenarioId& id)
{
    const qsizetype place = indexOfId(scenariosOf(engagement), id);
    check.found(place >= 0, Message("Edits", "scenario"), id.text());
    return place;
}

void checkName(EditCheck& check, const QList<Scenario>& others, const Scenario& scenario)
{
    check.name(Message("Edits", "The name of the scenario"), scenario.name);
    for (const Scenario& other : others) {
        check.require(other.id == scenario.id ||
                          scenarioKey(other.name) != scenarioKey(scenario.name),
                      Message("Edits", "There is a scenario “%1” already. Give this one another "
                                       "name.")
                          .arg(shortName(other.name)));
    }
}

void adopt(EditCheck& check, const Result<Change>& tried)
{
    if (!tried)
        check.refuse(tried.error().message);
}

/// With that scenario in the place of the one with its id, or added, and chosen.
Engagement under(Engagement engagement, const Scenario& scenario)
{
    if (!engagement.plan)
        engagement.plan.emplace();
    QList<Scenario>& scenarios = engagement.plan->scenarios;
    const qsizetype place = indexOfId(scenarios, scenario.id);
    if (place < 0)
        scenarios.append(scenario);
    else
        scenarios[place] = scenario;
    return choosing(std::move(engagement), scenario.id);
}

/// A scenario may set what could be set in the plan itself.
void checkSettings(EditCheck& check, const Content& content, const Engagement& shared,
                   const Scenario& scenario)
{
    const Engagement engagement = under(shared, scenario);
    adopt(check, setPlaybooks(content, engagement, scenario.playbooks));
    adopt(check, setPlanAssessments(content, engagement, scenario.assessments));
    adopt(check, setPlanStart(content, engagement, scenario.start));
    if (scenario.capacityDaysPerWeek)
        adopt(check, setCapacity(content, engagement, *scenario.capacityDaysPerWeek));
    for (auto role = scenario.roleCapacity.cbegin(); role != scenario.roleCapacity.cend(); ++role)
        adopt(check, setRoleCapacity(content, engagement, role.key(), *role));
    for (auto each = scenario.personCapacity.cbegin(); each != scenario.personCapacity.cend();
         ++each)
        adopt(check, setPersonCapacity(content, engagement, each.key(), *each));
    if (scenario.parallelLimit)
        adopt(check, setParallelLimit(content, engagement, *scenario.parallelLimit));
    if (scenario.freezeWeeks)
        adopt(check, setFreezeWeeks(content, engagement, *scenario.freezeWeeks));
    adopt(check, setBudget(content, engagement, scenario.budgetDays));
    if (scenario.candidates)
        adopt(check, setCandidates(content, engagement, scenario.candidates));
    check.count(subjects::playsInAPlan(), scenario.plays.size(), limits::kPlays);
    QSet<PlayId> seen;
    for (const PlannedPlay& play : scenario.plays) {
        check.found(play.custom || isPlay(content, engagement, play.id), Message("Edits", "play"),
                    play.id.text());
        check.fresh(play.id, seen);
        seen.insert(play.id);
    }
}

/// The plays of one's own that go with the scenario at `place`.
QSet<PlayId> playsOnlyIn(const Plan& plan, qsizetype place)
{
    QSet<PlayId> only;
    for (const PlannedPlay& play : plan.scenarios.at(place).plays) {
        if (play.custom)
            only.insert(play.id);
    }
    const auto keep = [&](const QList<PlannedPlay>& plays) {
        for (const PlannedPlay& play : plays) {
            if (play.custom)
                only.remove(play.id);
        }
    };
    keep(plan.plays);
    for (qsizetype i = 0; i < plan.scenarios.size(); ++i) {
        if (i != place)
            keep(plan.scenarios.at(i).plays);
    }
    return only;
}

/// What of it is another, for the name of the step.
QList<Message> changedAreas(const Scenario& before, const Scenario& after)
{
    QList<Message> areas;
    const auto note = [&](auto key, const Message& area) {
        if (before.*key != after.*key && !areas.contains(area))
            areas.append(area);
    };
    note(&Scenario::budgetDays, Message("Edits", "budget"));
    note(&Scenario::capacityDaysPerWeek, Message("Edits", "capacity"));
    note(&Scenario::roleCapacity, Message("Edits", "capacity"));
    note(&Scenario::personCapacity, Message("Edits", "capacity"));
    note(&Scenario::parallelLimit, parallelLimitSetting());
    note(&Scenario::start, startSetting());
    note(&Scenario::freezeWeeks, subjects::freezeWeeks());
    note(&Scenario::playbooks, Message("Edits", "playbooks"));
    note(&Scenario::assessments, Message("Edits", "assessments"));
    note(&Scenario::candidates, Message("Edits", "plays"));
    note(&Scenario::plays, Message("Edits", "plays"));
    return areas;
}

Message setUpStep(const Scenario& before, const Scenario& after)
{
    const QList<Message> areas = changedAreas(before, after);
    if (areas.isEmpty())
        return Message("Edits", "Rename scenario to “%1”").arg(shortName(after.name));
    return Message("Edits", "Set %1 of scenario “%2”").arg(areas).arg(shortName(after.name));
}

} // namespace

template <>
ScenarioId newId(const Engagement& engagement, QRandomGenerator& random)
{
    for (;;) {
        ScenarioId id(QStringLiteral("s") + QString::number(random.generate64() >> 24, 16));
        if (indexOfId(scenariosOf(engagement), id) < 0)
            return id;
    }
}

Result<Change> addScenarios(const Content& content, const Engagement& engagement,
                            const QList<Scenario>& scenarios)
{
    QList<Scenario> all = scenariosOf(engagement);
    const qsizetype first = all.size();
    EditCheck check;
    check.count(Message("Edits", "scenarios"), first + scenarios.size(), limits::kScenarios);
    for (const Scenario& scenario : scenarios) {
        check.fresh(scenario.id, all);
        checkName(check, all, scenario);
        checkSettings(check, content, engagement, scenario);
        all.append(scenario);
    }
    if (!check.ok())
        return check.error();
    const Message name =
        scenarios.size() == 1
            ? Message("Edits", "Add scenario “%1”").arg(shortName(scenarios.first().name))
            : Counted("Edits", "Add %n scenario", "Add %n scenarios").of(scenarios.size());
    QList<Edit> edits;
    if (!engagement.plan) {
        Plan plan;
        plan.scenarios = scenarios;
        edits.append(insertion(refAt(EntityKind::Plan, 0), plan));
        return changeOf(name, edits);
    }
    for (qsizetype i = first; i < all.size(); ++i)
        edits.append(insertion(scenarioRef(i), all.at(i)));
    return changeOf(name, edits);
}

Result<Change> setUpScenario(const Content& content, const Engagement& engagement,
                             const Scenario& scenario)
{
    EditCheck check;
    const qsizetype place = scenarioPlace(check, engagement, scenario.id);
    if (!check.ok())
        return check.error();
    const Scenario& before = engagement.plan->scenarios.at(place);
    if (scenario.name != before.name) // of two that a file calls alike both can be set up
        checkName(check, scenariosOf(engagement), scenario);
    checkSettings(check, content, engagement, scenario);
    if (!check.ok())
        return check.error();
    const auto set = [&](Scenario& next) {
        const QJsonObject kept = next.extensions;
        next = scenario;
        next.extensions = kept;
    };
    return changeOf(setUpStep(before, scenario),
                    {update<Scenario>(engagement, scenarioRef(place), set)});
}

Result<Change> decideInScenario(const Content& content, const Engagement& engagement,
                                const ScenarioId& id, const PlayId& play,
                                std::optional<Forced> forced)
{
    EditCheck check;
    const qsizetype place = scenarioPlace(check, engagement, id);
    if (!check.ok())
        return check.error();
    const Engagement chosen = choosing(engagement, id);
    check.found(isPlay(content, chosen, play), Message("Edits", "play"), play.text());
    if (!check.ok())
        return check.error();
    const PlannedPlay* shared = engagement.plan->findPlay(play);
    PlannedPlay record;
    record.id = play;
    if (shared)
        record = *shared;
    const auto decide = [&](Scenario& scenario) {
        const qsizetype listed = indexOfId(scenario.plays, play);
        const bool isOnlyHere = listed >= 0 && scenario.plays.at(listed).custom && !shared;
        if (!forced && !isOnlyHere) {
            if (listed >= 0)
                scenario.plays.removeAt(listed);
            return;
        }
        if (listed < 0)
            scenario.plays.append(record);
        PlannedPlay& decided = listed < 0 ? scenario.plays.last() : scenario.plays[listed];
        decided.forced = forced.value_or(Forced::No);
        // What is dropped stays out, forced in or not, and what is planned stays in.
        if ((decided.state == PlayState::Dropped && decided.forced != Forced::Out) ||
            (decided.state == PlayState::Planned && decided.forced == Forced::No))
            decided.state = PlayState::Proposed;
    };
    const QString title = nameOf(content, chosen, play);
    const QString scenario = shortName(engagement.plan->scenarios.at(place).name);
    const Message name =
        !forced ? Message("Edits", "Decide on “%1” in scenario “%2” as in the plan")
        : *forced == Forced::In  ? Message("Edits", "Keep “%1” in scenario “%2”")
        : *forced == Forced::Out ? Message("Edits", "Leave “%1” out of scenario “%2”")
                                 : Message("Edits", "Leave “%1” to the proposal in scenario “%2”");
    QList<Edit> edits{update<Scenario>(engagement, scenarioRef(place), decide)};
    edits += waiverRiskRemovals(engagement, edits);
    return changeOf(name.arg(title, scenario), edits);
}

Result<Change> deleteScenario(const Content&, const Engagement& engagement, const ScenarioId& id)
{
    EditCheck check;
    const qsizetype place = scenarioPlace(check, engagement, id);
    if (!check.ok())
        return check.error();
    const QSet<PlayId> gone = playsOnlyIn(*engagement.plan, place);
    const auto forget = [&](Scenario& other) {
        const auto isGone = [&](const PlayId& play) { return gone.contains(play); };
        if (other.candidates)
            other.candidates->removeIf(isGone);
        for (PlannedPlay& play : other.plays) {
            play.waived.removeIf(isGone);
            if (play.custom)
                play.custom->prerequisites.removeIf(isGone);
        }
    };
    QList<Edit> edits;
    if (engagement.plan->scenario == id) {
        edits.append(update<Plan>(engagement, refAt(EntityKind::Plan, 0),
                                  [](Plan& plan) { plan.scenario.reset(); }));
    }
    for (qsizetype i = 0; i < engagement.plan->scenarios.size(); ++i) {
        if (i != place)
            edits.append(update<Scenario>(engagement, scenarioRef(i), forget));
    }
    edits.append(removal(engagement, scenarioRef(place)));
    edits += waiverRiskRemovals(engagement, edits);
    return changeOf(Message("Edits", "Delete scenario “%1”")
                        .arg(shortName(engagement.plan->scenarios.at(place).name)),
                    edits);
}

Result<Change> chooseScenario(const Content&, const Engagement& engagement,
                              const std::optional<ScenarioId>& id)
{
    EditCheck check;
    const qsizetype place = id ? scenarioPlace(check, engagement, *id) : -1;
    if (!check.ok())
        return check.error();
    if (!engagement.plan)
        return Change();
    const Message name = id ? Message("Edits", "Choose scenario “%1” as the plan")
                                  .arg(shortName(engagement.plan->scenarios.at(place).name))
                            : Message("Edits", "Plan without a scenario");
    return changeOf(name, {update<Plan>(engagement, refAt(EntityKind::Plan, 0),
                                        [&](Plan& plan) { plan.scenario = id; })});
}

} // namespace milepost::edits
