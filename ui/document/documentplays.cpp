// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/engagement/defaults.h"
#include "ui/document/documentcore.h"

namespace milepost {

namespace {

using Tr = EngagementDocument;

bool mayHaveStart(PlayState state)
{
    return state == PlayState::Started || state == PlayState::Done || state == PlayState::Dropped;
}

bool mayHaveFinish(PlayState state)
{
    return state == PlayState::Done || state == PlayState::Dropped;
}

void checkDates(EditCheck& check, PlayState state, const PlayDates& dates)
{
    check.optionalDate(Tr::tr("The start of the play"), dates.start);
    check.optionalDate(Tr::tr("The end of the play"), dates.finish);
    check.require(!dates.start.isValid() || mayHaveStart(state),
                  Tr::tr("A play has a start only when it was started."));
    check.require(!dates.finish.isValid() || mayHaveFinish(state),
                  Tr::tr("A play has an end only when it is done or was dropped."));
    check.require(!dates.start.isValid() || !dates.finish.isValid() || dates.start <= dates.finish,
                  Tr::tr("The play ends before it starts."));
}

QString stateStep(PlayState state)
{
    switch (state) {
    case PlayState::Planned:
        return Tr::tr("Plan “%1”");
    case PlayState::Started:
        return Tr::tr("Start “%1”");
    case PlayState::Done:
        return Tr::tr("Finish “%1”");
    case PlayState::Dropped:
        return Tr::tr("Drop “%1”");
    case PlayState::Proposed:
        break;
    }
    return Tr::tr("Leave “%1” to the proposal");
}

const PlannedPlay& decided(const Engagement& engagement, const PlayId& id)
{
    static const PlannedPlay nothing;
    const PlannedPlay* play = engagement.plan ? engagement.plan->findPlay(id) : nullptr;
    return play ? *play : nothing;
}

void checkPlay(const DocumentCore& document, EditCheck& check, const PlayId& id)
{
    check.found(document.isPlay(id), Tr::tr("play"), id.text());
    const std::optional<Plan>& plan = document.engagement.plan;
    if (plan && !plan->findPlay(id))
        check.count(Tr::tr("plays in a plan"), plan->plays.size() + 1, limits::kPlays);
}

} // namespace

Result<Done> EngagementDocument::setPlayState(const PlayId& id, PlayState state,
                                              const PlayDates& dates)
{
    EditCheck check;
    checkPlay(*d, check, id);
    checkDates(check, state, dates);
    PlayDates next = dates;
    const PlannedPlay& now = decided(d->engagement, id);
    if (mayHaveStart(state) && !next.start.isValid())
        next.start = now.actualStart;
    if (mayHaveFinish(state) && !next.finish.isValid())
        next.finish = now.actualFinish;
    checkDates(check, state, next);
    if (!check.ok())
        return check.error();
    return d->submit({stateStep(state).arg(nameOf(d->content, d->engagement, id)),
                      {d->playEdit(id,
                                   [&](PlannedPlay& play) {
                                       play.state = state;
                                       play.actualStart = next.start;
                                       play.actualFinish = next.finish;
                                   })},
                      {},
                      {}});
}

Result<Done> EngagementDocument::setPlayDates(const PlayId& id, const PlayDates& dates)
{
    EditCheck check;
    checkPlay(*d, check, id);
    checkDates(check, decided(d->engagement, id).state, dates);
    if (!check.ok())
        return check.error();
    return d->submit({tr("Set dates of “%1”").arg(nameOf(d->content, d->engagement, id)),
                      {d->playEdit(id,
                                   [&](PlannedPlay& play) {
                                       play.actualStart = dates.start;
                                       play.actualFinish = dates.finish;
                                   })},
                      {},
                      {}});
}

Result<Done> EngagementDocument::setAccountable(const PlayId& id, const QString& person,
                                                Merge merge)
{
    EditCheck check;
    checkPlay(*d, check, id);
    check.line(tr("The name of the accountable person"), person);
    if (!check.ok())
        return check.error();
    const QString play = nameOf(d->content, d->engagement, id);
    return d->submit({person.isEmpty()
                          ? tr("Leave “%1” without an accountable person").arg(play)
                          : tr("Make %1 accountable for “%2”").arg(shortName(person), play),
                      {d->playEdit(id, [&](PlannedPlay& next) { next.accountable = person; })},
                      merge,
                      fieldOf("accountable", id)});
}

Result<Done> EngagementDocument::setPlayEffort(const PlayId& id, std::optional<double> days,
                                               Merge merge)
{
    EditCheck check;
    checkPlay(*d, check, id);
    if (days)
        check.number(tr("The effort in days"), *days, 0, limits::kMaxEffortDays);
    if (!check.ok())
        return check.error();
    const QString play = nameOf(d->content, d->engagement, id);
    return d->submit({days ? tr("Set effort of “%1” to %2").arg(play, daysText(*days))
                           : tr("Set effort of “%1” to the default").arg(play),
                      {d->playEdit(id, [&](PlannedPlay& next) { next.effortDays = days; })},
                      merge,
                      fieldOf("effort", id)});
}

Result<Done> EngagementDocument::setPlayDuration(const PlayId& id, std::optional<int> weeks,
                                                 Merge merge)
{
    EditCheck check;
    checkPlay(*d, check, id);
    if (weeks)
        check.number(tr("The duration in weeks"), *weeks, 1, limits::kMaxDurationWeeks);
    if (!check.ok())
        return check.error();
    const QString play = nameOf(d->content, d->engagement, id);
    return d->submit({weeks ? tr("Set duration of “%1” to %2").arg(play, weeksText(*weeks))
                            : tr("Set duration of “%1” to the default").arg(play),
                      {d->playEdit(id, [&](PlannedPlay& next) { next.durationWeeks = weeks; })},
                      merge,
                      fieldOf("duration", id)});
}

Result<Done> EngagementDocument::pinPlay(const PlayId& id, const QDate& start, Merge merge)
{
    EditCheck check;
    checkPlay(*d, check, id);
    check.date(tr("The start of the play"), start);
    if (!check.ok())
        return check.error();
    return d->submit(
        {tr("Pin “%1” to %2").arg(nameOf(d->content, d->engagement, id), dateText(start)),
         {d->playEdit(id, [&](PlannedPlay& play) { play.pinnedStart = start; })},
         merge,
         fieldOf("pin", id)});
}

Result<Done> EngagementDocument::unpinPlay(const PlayId& id)
{
    EditCheck check;
    checkPlay(*d, check, id);
    if (!check.ok())
        return check.error();
    return d->submit({tr("Unpin “%1”").arg(nameOf(d->content, d->engagement, id)),
                      {d->playEdit(id, [](PlannedPlay& play) { play.pinnedStart = {}; })},
                      {},
                      {}});
}

Result<Done> EngagementDocument::waivePrerequisite(const PlayId& id, const PlayId& prerequisite)
{
    EditCheck check;
    checkPlay(*d, check, id);
    if (!check.ok())
        return check.error();
    const QString play = nameOf(d->content, d->engagement, id);
    const QString need = nameOf(d->content, d->engagement, prerequisite);
    const std::optional<Play> definition =
        effectivePlay(d->content, d->engagement.plan.value_or(Plan()), id);
    check.require(definition->prerequisites.contains(prerequisite),
                  tr("“%1” is not a prerequisite of “%2”.").arg(need, play));
    if (!check.ok())
        return check.error();
    const auto waive = [&](PlannedPlay& next) {
        if (!next.waived.contains(prerequisite))
            next.waived.append(prerequisite);
    };
    return d->submit(
        {tr("Waive “%1” before “%2”").arg(need, play), {d->playEdit(id, waive)}, {}, {}});
}

Result<Done> EngagementDocument::requirePrerequisite(const PlayId& id, const PlayId& prerequisite)
{
    EditCheck check;
    checkPlay(*d, check, id);
    if (!check.ok())
        return check.error();
    const auto require = [&](PlannedPlay& next) { next.waived.removeAll(prerequisite); };
    return d->submit({tr("Require “%1” before “%2”")
                          .arg(nameOf(d->content, d->engagement, prerequisite),
                               nameOf(d->content, d->engagement, id)),
                      {d->playEdit(id, require)},
                      {},
                      {}});
}

Result<Done> EngagementDocument::forcePlay(const PlayId& id, Forced forced)
{
    EditCheck check;
    checkPlay(*d, check, id);
    if (!check.ok())
        return check.error();
    const QString play = nameOf(d->content, d->engagement, id);
    const QString name = forced == Forced::In    ? tr("Force “%1” into the plan").arg(play)
                         : forced == Forced::Out ? tr("Force “%1” out of the plan").arg(play)
                                                 : tr("Let the plan decide on “%1”").arg(play);
    return d->submit(
        {name, {d->playEdit(id, [&](PlannedPlay& next) { next.forced = forced; })}, {}, {}});
}

Result<Done> EngagementDocument::setPlayNotes(const PlayId& id, const QString& notes, Merge merge)
{
    EditCheck check;
    checkPlay(*d, check, id);
    check.text(tr("The note"), notes);
    if (!check.ok())
        return check.error();
    return d->submit({tr("Edit notes of “%1”").arg(nameOf(d->content, d->engagement, id)),
                      {d->playEdit(id, [&](PlannedPlay& play) { play.notes = notes; })},
                      merge,
                      fieldOf("play-notes", id)});
}

Result<Done> EngagementDocument::resetPlay(const PlayId& id)
{
    EditCheck check;
    checkPlay(*d, check, id);
    check.require(!decided(d->engagement, id).custom,
                  tr("This is a play of your own; delete it if it is not wanted."));
    if (!check.ok())
        return check.error();
    const qsizetype index =
        d->engagement.plan ? indexOfId(d->engagement.plan->plays, id) : qsizetype(-1);
    if (index < 0)
        return Done();
    return d->submit(
        {tr("Take back what was decided about “%1”").arg(nameOf(d->content, d->engagement, id)),
         {d->removal({EntityKind::PlannedPlay, {}, {}, index})},
         {},
         {}});
}

} // namespace milepost
