// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/content/prerequisitecycle.h"
#include "ui/document/documentcore.h"

#include <cmath>

namespace milepost {

namespace {

using Tr = EngagementDocument;

void checkStep(EditCheck& check, const Content& content, const CustomPlay& play)
{
    const Playbook* playbook = play.playbook ? content.findPlaybook(*play.playbook) : nullptr;
    if (play.playbook)
        check.found(playbook, Tr::tr("playbook"), play.playbook->text());
    if (!play.step)
        return;
    check.found(content.findStep(*play.step), Tr::tr("step"), play.step->text());
    check.require(!playbook || indexOfId(playbook->steps, *play.step) >= 0,
                  Tr::tr("The step belongs to another playbook than the play."));
}

void checkAdvances(EditCheck& check, const Content& content, const QList<Advance>& advances)
{
    for (const Advance& advance : advances) {
        check.found(content.findDimension(advance.dimension), Tr::tr("dimension"),
                    advance.dimension.text());
        check.number(Tr::tr("The lift in stages"), advance.lift, 0, 1);
    }
}

// Whether the prerequisites of a play would lead back to it.
bool closesCircle(const DocumentCore& document, const PlayId& id,
                  const QList<PlayId>& prerequisites)
{
    QHash<PlayId, QList<PlayId>> needs;
    for (const Play& play : document.content.plays)
        needs.insert(play.id, play.prerequisites);
    if (document.engagement.plan) {
        for (const PlannedPlay& play : document.engagement.plan->plays) {
            if (play.custom)
                needs.insert(play.id, play.custom->prerequisites);
        }
    }
    needs.insert(id, prerequisites);
    return !findPrerequisiteCycle(needs).isEmpty();
}

void checkOwnPlay(EditCheck& check, const DocumentCore& document, const PlayId& id,
                  const CustomPlay& play)
{
    const Content& content = document.content;
    check.name(Tr::tr("The title of the play"), play.title);
    check.text(Tr::tr("What is done"), play.what);
    check.text(Tr::tr("The deliverable"), play.deliverable);
    checkStep(check, content, play);
    if (play.ownerRole)
        check.found(content.findRole(*play.ownerRole), Tr::tr("role"), play.ownerRole->text());
    check.eachOnce(play.supportRoles);
    for (const RoleId& role : play.supportRoles)
        check.found(content.findRole(role), Tr::tr("role"), role.text());
    if (play.workstream) {
        check.found(content.findWorkstream(*play.workstream), Tr::tr("workstream"),
                    play.workstream->text());
    }
    check.eachOnce(play.kpis);
    for (const MetricId& metric : play.kpis)
        check.found(content.findMetric(metric), Tr::tr("metric"), metric.text());
    checkAdvances(check, content, play.advances);
    check.eachOnce(play.prerequisites);
    for (const PlayId& need : play.prerequisites)
        check.found(document.isPlay(need), Tr::tr("play"), need.text());
    if (!play.prerequisites.isEmpty() && check.ok()) {
        check.require(!closesCircle(document, id, play.prerequisites),
                      Tr::tr("The prerequisites would run in a circle; take one of them out."));
    }
}

EntityRef playRef(qsizetype index)
{
    return {EntityKind::PlannedPlay, {}, {}, index};
}

const PlannedPlay* findOwn(const Engagement& engagement, const PlayId& id)
{
    const PlannedPlay* play = engagement.plan ? engagement.plan->findPlay(id) : nullptr;
    return play && play->custom ? play : nullptr;
}

} // namespace

Result<PlayId> EngagementDocument::addOwnPlay(const CustomPlay& play,
                                              std::optional<double> effortDays,
                                              std::optional<int> durationWeeks)
{
    const QList<PlannedPlay> plays =
        d->engagement.plan ? d->engagement.plan->plays : QList<PlannedPlay>();
    const PlayId id = d->newId<PlayId>(QLatin1String("own-"), plays);
    EditCheck check;
    checkOwnPlay(check, *d, id, play);
    if (effortDays)
        check.number(tr("The effort in days"), *effortDays, 0, limits::kMaxEffortDays);
    if (durationWeeks)
        check.number(tr("The duration in weeks"), *durationWeeks, 1, limits::kMaxDurationWeeks);
    check.count(tr("plays in a plan"), plays.size() + 1, limits::kPlays);
    if (!check.ok())
        return check.error();
    const Result<Done> done = d->submit({tr("Add play “%1”").arg(shortName(play.title)),
                                         {d->playEdit(id,
                                                      [&](PlannedPlay& next) {
                                                          next.custom = play;
                                                          next.state = PlayState::Planned;
                                                          next.effortDays = effortDays;
                                                          next.durationWeeks = durationWeeks;
                                                      })},
                                         {},
                                         {}});
    if (!done)
        return done.error();
    return id;
}

Result<Done> EngagementDocument::updateOwnPlay(const PlayId& id, const CustomPlay& play,
                                               Merge merge)
{
    EditCheck check;
    check.found(findOwn(d->engagement, id), tr("play of your own"), id.text());
    checkOwnPlay(check, *d, id, play);
    if (!check.ok())
        return check.error();
    return d->submit({tr("Edit play “%1”").arg(shortName(play.title)),
                      {d->playEdit(id, [&](PlannedPlay& next) { next.custom = play; })},
                      merge,
                      fieldOf("own-play", id)});
}

Result<Done> EngagementDocument::deleteOwnPlay(const PlayId& id)
{
    EditCheck check;
    check.found(findOwn(d->engagement, id), tr("play of your own"), id.text());
    if (!check.ok())
        return check.error();
    const QString name = nameOf(d->content, d->engagement, id);
    const Plan& plan = *d->engagement.plan;
    QList<Edit> edits;
    if (plan.candidates)
        edits.append(d->planEdit([&](Plan& next) { next.candidates->removeAll(id); }));
    const auto forget = [&](PlannedPlay& next) {
        next.waived.removeAll(id);
        if (next.custom)
            next.custom->prerequisites.removeAll(id);
    };
    const qsizetype own = indexOfId(plan.plays, id);
    for (qsizetype i = 0; i < plan.plays.size(); ++i) {
        if (i != own)
            edits.append(d->update<PlannedPlay>(playRef(i), forget));
    }
    edits.append(d->removal(playRef(own)));
    return d->submit({tr("Delete play “%1”").arg(name), edits, {}, {}});
}

} // namespace milepost
