// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/playdecisions.h"

#include "core/base/limits.h"
#include "core/edits/making.h"
#include "core/edits/waivers.h"
#include "core/engagement/planinforce.h"
#include "core/engagement/subjects.h"

namespace milepost::edits {

namespace {

bool mayHaveStart(PlayState state)
{
    return state == PlayState::Started || state == PlayState::Done || state == PlayState::Dropped;
}

bool mayHaveFinish(PlayState state)
{
    return state == PlayState::Done || state == PlayState::Dropped;
}

/// Something that has happened, whatever is planned.
bool isFact(PlayState state)
{
    return state == PlayState::Started || state == PlayState::Done;
}

void checkDates(EditCheck& check, PlayState state, const PlayDates& dates)
{
    check.optionalDate(subjects::theStartOfThePlay(), dates.start);
    check.optionalDate(Message("Edits", "The end of the play"), dates.finish);
    check.require(!dates.start.isValid() || mayHaveStart(state),
                  Message("Edits", "A play has a start only when it was started."));
    check.require(!dates.finish.isValid() || mayHaveFinish(state),
                  Message("Edits", "A play has an end only when it is done or was dropped."));
    check.require(!dates.start.isValid() || !dates.finish.isValid() || dates.start <= dates.finish,
                  Message("Edits", "The play ends before it starts."));
}

Message stateStep(PlayState state)
{
    switch (state) {
    case PlayState::Planned:
        return Message("Edits", "Plan “%1”");
    case PlayState::Started:
        return Message("Edits", "Start “%1”");
    case PlayState::Done:
        return Message("Edits", "Finish “%1”");
    case PlayState::Dropped:
        return Message("Edits", "Drop “%1”");
    case PlayState::Proposed:
        break;
    }
    return Message("Edits", "Leave “%1” to the proposal");
}

const PlannedPlay& decided(const Engagement& engagement, const PlayId& id)
{
    static const PlannedPlay nothing;
    const PlannedPlay* play = decisionInForce(engagement, id);
    return play ? *play : nothing;
}

} // namespace

Result<Change> setPlayState(const Content& content, const Engagement& engagement, const PlayId& id,
                            PlayState state, const PlayDates& dates)
{
    EditCheck check;
    checkPlay(check, content, engagement, id);
    checkDates(check, state, dates);
    PlayDates next = dates;
    const PlannedPlay& now = decided(engagement, id);
    if (mayHaveStart(state) && !next.start.isValid())
        next.start = now.actualStart;
    if (mayHaveFinish(state) && !next.finish.isValid())
        next.finish = now.actualFinish;
    checkDates(check, state, next);
    if (!check.ok())
        return check.error();
    const auto set = [&](PlannedPlay& play) {
        play.state = state;
        play.actualStart = next.start;
        play.actualFinish = next.finish;
    };
    return changeOf(stateStep(state).arg(nameOf(content, engagement, id)),
                    isFact(state) || isFact(now.state)
                        ? playFactEdits(engagement, id, set)
                        : QList<Edit>{playEdit(engagement, id, set)});
}

Result<Change> setPlayDates(const Content& content, const Engagement& engagement, const PlayId& id,
                            const PlayDates& dates)
{
    EditCheck check;
    checkPlay(check, content, engagement, id);
    checkDates(check, decided(engagement, id).state, dates);
    if (!check.ok())
        return check.error();
    const auto set = [&](PlannedPlay& play) {
        play.actualStart = dates.start;
        play.actualFinish = dates.finish;
    };
    return changeOf(Message("Edits", "Set dates of “%1”").arg(nameOf(content, engagement, id)),
                    isFact(decided(engagement, id).state)
                        ? playFactEdits(engagement, id, set)
                        : QList<Edit>{playEdit(engagement, id, set)});
}

Result<Change> setAccountable(const Content& content, const Engagement& engagement,
                              const PlayId& id, const QString& person)
{
    EditCheck check;
    checkPlay(check, content, engagement, id);
    check.line(Message("Edits", "The name of the accountable person"), person);
    if (!check.ok())
        return check.error();
    const QString play = nameOf(content, engagement, id);
    return changeOf(
        person.isEmpty() ? Message("Edits", "Leave “%1” without an accountable person").arg(play)
                         : accountableStep(person, play),
        {playEdit(engagement, id, [&](PlannedPlay& next) { next.accountable = person; })},
        fieldOf("accountable", id));
}

Result<Change> setPlayEffort(const Content& content, const Engagement& engagement, const PlayId& id,
                             std::optional<double> days)
{
    EditCheck check;
    checkPlay(check, content, engagement, id);
    if (days)
        check.number(subjects::theEffort(), *days, 0, limits::kMaxEffortDays);
    if (!check.ok())
        return check.error();
    const QString play = nameOf(content, engagement, id);
    return changeOf(
        days ? Message("Edits", "Set effort of “%1” to %2").arg(play).arg(daysText(*days))
             : Message("Edits", "Set effort of “%1” to the default").arg(play),
        {playEdit(engagement, id, [&](PlannedPlay& next) { next.effortDays = days; })},
        fieldOf("effort", id));
}

Result<Change> setPlayDuration(const Content& content, const Engagement& engagement,
                               const PlayId& id, std::optional<int> weeks)
{
    EditCheck check;
    checkPlay(check, content, engagement, id);
    if (weeks)
        check.number(subjects::theDuration(), *weeks, 1, limits::kMaxDurationWeeks);
    if (!check.ok())
        return check.error();
    const QString play = nameOf(content, engagement, id);
    return changeOf(
        weeks ? Message("Edits", "Set duration of “%1” to %2").arg(play).arg(weeksText(*weeks))
              : Message("Edits", "Set duration of “%1” to the default").arg(play),
        {playEdit(engagement, id, [&](PlannedPlay& next) { next.durationWeeks = weeks; })},
        fieldOf("duration", id));
}

Result<Change> pinPlay(const Content& content, const Engagement& engagement, const PlayId& id,
                       const QDate& start)
{
    EditCheck check;
    checkPlay(check, content, engagement, id);
    check.date(subjects::theStartOfThePlay(), start);
    if (!check.ok())
        return check.error();
    return changeOf(
        Message("Edits", "Pin “%1” to %2").arg(nameOf(content, engagement, id), dateText(start)),
        {playEdit(engagement, id, [&](PlannedPlay& play) { play.pinnedStart = start; })},
        fieldOf("pin", id));
}

Result<Change> unpinPlay(const Content& content, const Engagement& engagement, const PlayId& id)
{
    EditCheck check;
    checkPlay(check, content, engagement, id);
    if (!check.ok())
        return check.error();
    return changeOf(Message("Edits", "Unpin “%1”").arg(nameOf(content, engagement, id)),
                    {playEdit(engagement, id, [](PlannedPlay& play) { play.pinnedStart = {}; })});
}

Result<Change> forcePlay(const Content& content, const Engagement& engagement, const PlayId& id,
                         Forced forced)
{
    EditCheck check;
    checkPlay(check, content, engagement, id);
    if (!check.ok())
        return check.error();
    const QString play = nameOf(content, engagement, id);
    const Message name =
        forced == Forced::In    ? Message("Edits", "Force “%1” into the plan").arg(play)
        : forced == Forced::Out ? Message("Edits", "Force “%1” out of the plan").arg(play)
                                : Message("Edits", "Let the plan decide on “%1”").arg(play);
    return changeOf(name,
                    {playEdit(engagement, id, [&](PlannedPlay& next) { next.forced = forced; })});
}

Result<Change> setPlayNotes(const Content& content, const Engagement& engagement, const PlayId& id,
                            const QString& notes)
{
    EditCheck check;
    checkPlay(check, content, engagement, id);
    check.text(subjects::theNote(), notes);
    if (!check.ok())
        return check.error();
    return changeOf(Message("Edits", "Edit notes of “%1”").arg(nameOf(content, engagement, id)),
                    {playEdit(engagement, id, [&](PlannedPlay& play) { play.notes = notes; })},
                    fieldOf("play-notes", id));
}

Result<Change> resetPlay(const Content& content, const Engagement& engagement, const PlayId& id)
{
    EditCheck check;
    checkPlay(check, content, engagement, id);
    check.require(!decided(engagement, id).custom,
                  Message("Edits", "This is a play of your own; delete it if it is not wanted."));
    if (!check.ok())
        return check.error();
    if (!engagement.plan)
        return Change();
    QList<Edit> edits;
    if (const Scenario* chosen = chosenScenario(engagement)) {
        const qsizetype place = indexOfId(engagement.plan->scenarios, chosen->id);
        edits.append(update<Scenario>(
            engagement, refAt(EntityKind::Scenario, place), [&](Scenario& scenario) {
                scenario.plays.removeIf([&](const PlannedPlay& play) { return play.id == id; });
            }));
    }
    if (const qsizetype index = indexOfId(engagement.plan->plays, id); index >= 0)
        edits.append(removal(engagement, refAt(EntityKind::PlannedPlay, index)));
    edits += waiverRiskRemovals(engagement, edits);
    return changeOf(Message("Edits", "Take back what was decided about “%1”")
                        .arg(nameOf(content, engagement, id)),
                    edits);
}

} // namespace milepost::edits
