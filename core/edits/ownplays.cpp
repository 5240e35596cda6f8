// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/ownplays.h"

#include "core/base/limits.h"
#include "core/content/prerequisitecycle.h"
#include "core/edits/making.h"
#include "core/edits/waivers.h"
#include "core/engagement/planinforce.h"
#include "core/engagement/subjects.h"

#include <cmath>

namespace milepost::edits {

namespace {

void checkStep(EditCheck& check, const Content& content, const CustomPlay& play)
{
    const Playbook* playbook = play.playbook ? content.findPlaybook(*play.playbook) : nullptr;
    if (play.playbook)
        check.found(playbook, Message("Edits", "playbook"), play.playbook->text());
    if (!play.step)
        return;
    check.found(content.findStep(*play.step), Message("Edits", "step"), play.step->text());
    check.require(!playbook || indexOfId(playbook->steps, *play.step) >= 0,
                  Message("Edits", "The step belongs to another playbook than the play."));
}

void checkAdvances(EditCheck& check, const Content& content, const QList<Advance>& advances)
{
    for (const Advance& advance : advances) {
        check.found(content.findDimension(advance.dimension), Message("Edits", "dimension"),
                    advance.dimension.text());
        check.number(Message("Edits", "The lift in stages"), advance.lift, 0, 1);
    }
}

// The path around which the prerequisites of a play would lead back to it; empty without one.
QList<PlayId> circleOf(const Content& content, const Engagement& engagement, const PlayId& id,
                       const QList<PlayId>& prerequisites)
{
    QHash<PlayId, QList<PlayId>> needs;
    for (const Play& play : content.plays)
        needs.insert(play.id, play.prerequisites);
    const Plan plan = planInForce(engagement);
    for (const PlannedPlay& play : plan.plays) {
        if (play.custom)
            needs.insert(play.id, play.custom->prerequisites);
    }
    needs.insert(id, prerequisites);
    return findPrerequisiteCycle(needs);
}

// "A → B → A"; the play itself may not be in the engagement yet.
QString circleText(const Content& content, const Engagement& engagement, const PlayId& id,
                   const QString& title, const QList<PlayId>& path)
{
    QStringList names;
    for (const PlayId& play : path)
        names.append(play == id ? shortName(title) : nameOf(content, engagement, play));
    return names.join(QStringLiteral(" → "));
}

void checkOwnPlay(EditCheck& check, const Content& content, const Engagement& engagement,
                  const PlayId& id, const CustomPlay& play)
{
    check.name(Message("Edits", "The title of the play"), play.title);
    check.text(whatIsDone(), play.what);
    check.text(Message("Edits", "The deliverable"), play.deliverable);
    checkStep(check, content, play);
    if (play.ownerRole)
        check.found(content.findRole(*play.ownerRole), Message("Edits", "role"),
                    play.ownerRole->text());
    check.eachOnce(play.supportRoles);
    for (const RoleId& role : play.supportRoles)
        check.found(content.findRole(role), Message("Edits", "role"), role.text());
    if (play.workstream) {
        check.found(content.findWorkstream(*play.workstream), Message("Edits", "workstream"),
                    play.workstream->text());
    }
    check.eachOnce(play.kpis);
    for (const MetricId& metric : play.kpis)
        check.found(content.findMetric(metric), Message("Edits", "metric"), metric.text());
    checkAdvances(check, content, play.advances);
    check.eachOnce(play.prerequisites);
    for (const PlayId& need : play.prerequisites)
        check.found(isPlay(content, engagement, need), Message("Edits", "play"), need.text());
    if (!play.prerequisites.isEmpty() && check.ok()) {
        const QList<PlayId> path = circleOf(content, engagement, id, play.prerequisites);
        check.require(path.isEmpty(),
                      Message("Edits", "The prerequisites would run in a circle: %1. Take one of "
                                       "them out.")
                          .arg(circleText(content, engagement, id, play.title, path)));
    }
}

EntityRef playRef(qsizetype index)
{
    return refAt(EntityKind::PlannedPlay, index);
}

const PlannedPlay* findOwn(const Engagement& engagement, const PlayId& id)
{
    const PlannedPlay* play = decisionInForce(engagement, id);
    return play && play->custom ? play : nullptr;
}

} // namespace

Result<Change> addOwnPlay(const Content& content, const Engagement& engagement, const PlayId& id,
                          const CustomPlay& play, std::optional<double> effortDays,
                          std::optional<int> durationWeeks)
{
    const QList<PlannedPlay> plays = planInForce(engagement).plays;
    EditCheck check;
    checkOwnPlay(check, content, engagement, id, play);
    if (effortDays)
        check.number(subjects::theEffort(), *effortDays, 0, limits::kMaxEffortDays);
    if (durationWeeks)
        check.number(subjects::theDuration(), *durationWeeks, 1, limits::kMaxDurationWeeks);
    check.fresh(id, plays);
    check.fresh(id.text(), content.findPlay(id) != nullptr);
    check.count(subjects::playsInAPlan(), plays.size() + 1, limits::kPlays);
    if (!check.ok())
        return check.error();
    return changeOf(Message("Edits", "Add play “%1”").arg(shortName(play.title)),
                    {playEdit(engagement, id, [&](PlannedPlay& next) {
                        next.custom = play;
                        next.state = PlayState::Planned;
                        next.effortDays = effortDays;
                        next.durationWeeks = durationWeeks;
                    })});
}

Result<Change> updateOwnPlay(const Content& content, const Engagement& engagement, const PlayId& id,
                             const CustomPlay& play)
{
    EditCheck check;
    check.found(findOwn(engagement, id), subjects::playOfYourOwn(), id.text());
    checkOwnPlay(check, content, engagement, id, play);
    if (!check.ok())
        return check.error();
    return changeOf(ownPlayEditWords(play.title),
                    {playEdit(engagement, id, [&](PlannedPlay& next) { next.custom = play; })},
                    fieldOf("own-play", id));
}

Result<Change> movePlayToStep(const Content& content, const Engagement& engagement,
                              const PlayId& id, const PlaybookId& playbook, const StepId& step)
{
    EditCheck check;
    const PlannedPlay* own = findOwn(engagement, id);
    const QString name = nameOf(content, engagement, id);
    check.require(own || !content.findPlay(id),
                  Message("Edits", "“%1” stays in the step that the playbook gives it. Copy it as "
                                   "a play of your own to have it in another one.")
                      .arg(name));
    check.found(own, subjects::playOfYourOwn(), id.text());
    if (!check.ok())
        return check.error();
    CustomPlay moved = *own->custom;
    moved.step.reset();
    if (!step.isEmpty()) {
        moved.step = step;
        moved.playbook = playbook;
    }
    Result<Change> change = updateOwnPlay(content, engagement, id, moved);
    if (!change)
        return change;
    const Step* to = content.findStep(step);
    return Change{to ? Message("Edits", "Move “%1” to the step “%2”").arg(name, shortName(to->name))
                     : Message("Edits", "Take “%1” out of its step").arg(name),
                  change->edits};
}

Message ownPlayEditWords(const QString& title)
{
    return Message("Edits", "Edit play “%1”").arg(shortName(title));
}

Message whatIsDone()
{
    return Message("Edits", "What is done");
}

Result<Change> deleteOwnPlay(const Content& content, const Engagement& engagement, const PlayId& id)
{
    EditCheck check;
    check.found(findOwn(engagement, id), subjects::playOfYourOwn(), id.text());
    if (!check.ok())
        return check.error();
    const QString name = nameOf(content, engagement, id);
    const Plan& plan = *engagement.plan;
    QList<Edit> edits;
    if (plan.candidates) {
        edits.append(update<Plan>(engagement, refAt(EntityKind::Plan, 0),
                                  [&](Plan& next) { next.candidates->removeAll(id); }));
    }
    const auto forget = [&](PlannedPlay& next) {
        next.waived.removeAll(id);
        if (next.custom)
            next.custom->prerequisites.removeAll(id);
    };
    const qsizetype own = indexOfId(plan.plays, id);
    for (qsizetype i = 0; i < plan.plays.size(); ++i) {
        if (i != own)
            edits.append(update<PlannedPlay>(engagement, playRef(i), forget));
    }
    for (qsizetype i = 0; i < plan.scenarios.size(); ++i) {
        edits.append(
            update<Scenario>(engagement, refAt(EntityKind::Scenario, i), [&](Scenario& scenario) {
                if (scenario.candidates)
                    scenario.candidates->removeAll(id);
                scenario.plays.removeIf([&](const PlannedPlay& play) { return play.id == id; });
                for (PlannedPlay& play : scenario.plays)
                    forget(play);
            }));
    }
    if (own >= 0)
        edits.append(removal(engagement, playRef(own)));
    edits += waiverRiskRemovals(engagement, edits);
    return changeOf(Message("Edits", "Delete play “%1”").arg(name), edits);
}

} // namespace milepost::edits
