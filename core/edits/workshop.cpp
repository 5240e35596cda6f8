// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/workshop.h"

#include "core/base/limits.h"
#include "core/edits/sessionparts.h"

#include <algorithm>

namespace milepost::edits {

namespace {

constexpr qint64 kLongestPause = 1'000'000; // seconds

void enterDimension(Workshop& workshop, const QList<SessionDimension>& dimensions)
{
    workshop.dimension.reset();
    workshop.phase.clear();
    const std::optional<int> number = dimensionOfPart(workshop.part);
    if (!number || *number >= dimensions.size())
        return;
    const SessionDimension& at = dimensions.at(*number);
    workshop.dimension = at.dimension->id;
    workshop.phase = toName(phaseToContinue(at));
}

void checkMinutes(EditCheck& check, int minutes)
{
    check.number(Message("Edits", "The minutes of a part"), minutes, 0, limits::kMaxAgendaMinutes);
}

void checkNewWorkshop(EditCheck& check, const Content& content, const Engagement& engagement,
                      const NewWorkshop& workshop)
{
    check.require(!sessionRuns(engagement),
                  Message("Edits", "A workshop is running already; end it before another one."));
    check.require(!workshop.assessments.isEmpty(),
                  Message("Edits", "A workshop needs an assessment to work on."));
    check.require(!workshop.invited.isEmpty(),
                  Message("Edits", "A workshop needs somebody who is invited."));
    QSet<MatrixId> matrices;
    for (const AssessmentId& id : workshop.assessments) {
        const Assessment* assessment = openAssessment(check, content, engagement, id);
        if (!assessment)
            continue;
        check.require(!matrices.contains(assessment->matrix),
                      Message("Edits", "A workshop works on one assessment of a matrix only."));
        matrices.insert(assessment->matrix);
    }
    check.eachOnce(workshop.invited);
    for (const ParticipantId& id : workshop.invited)
        check.found(engagement.findParticipant(id), Message("Edits", "participant"), id.text());
    QSet<QString> parts;
    for (const AgendaPart& part : workshop.agenda) {
        check.fresh(part.id, parts.contains(part.id));
        parts.insert(part.id);
        check.name(Message("Edits", "The title of a part"), part.title);
        checkMinutes(check, part.minutes);
    }
    check.count(Message("Edits", "parts of an agenda"), workshop.agenda.size(), limits::kListItems);
}

} // namespace

const Workshop* runningWorkshop(EditCheck& check, const Engagement& engagement)
{
    if (sessionRuns(engagement))
        return &*engagement.workshop;
    check.refuse(Message("Edits", "No workshop is running."));
    return nullptr;
}

Edit workshopEdit(const Engagement& engagement, const std::function<void(Workshop&)>& mutate)
{
    return update<Workshop>(engagement, refAt(EntityKind::Workshop, 0), mutate);
}

void checkVoteIsLeft(EditCheck& check, const Content& content, const Engagement& engagement)
{
    const std::optional<SessionDimension> at = dimensionAtWork(content, engagement);
    if (!at || at->openRound == 0 || votesIn(*at, at->openRound) == 0)
        return;
    check.refuse(Message("Edits",
                         "The vote on %1 is open; reveal it first, so that no vote is lost "
                         "or seen by chance.")
                     .arg(nameOf(content, at->dimension->id)));
}

Message notInvited(const QString& who)
{
    return Message("Edits", "%1 is not invited to this workshop.").arg(who);
}

SessionPhase phaseToContinue(const SessionDimension& at)
{
    if (at.record && at.record->agreed)
        return SessionPhase::Agree;
    return at.revealedRound > 0 ? SessionPhase::Talk : SessionPhase::Question;
}

Result<Change> beginWorkshop(const Content& content, const Engagement& engagement,
                             const NewWorkshop& workshop, const QDateTime& now)
{
    EditCheck check;
    checkNewWorkshop(check, content, engagement, workshop);
    if (!check.ok())
        return check.error();
    Workshop begun = engagement.workshop.value_or(Workshop());
    begun.assessments = workshop.assessments;
    begun.agenda = workshop.agenda;
    const QList<AgendaPart> parts = agendaOf(content, begun);
    if (parts.isEmpty())
        return Error{Message("Edits", "The agenda has no parts."), {}, {}};
    begun.part = parts.first().id;
    begun.clock = {now, now, {}, 0, begun.clock.extensions};
    begun.attendance.clear();
    for (const ParticipantId& id : workshop.invited)
        begun.attendance.append({id});
    Engagement probe;
    probe.assessments = engagement.assessments;
    probe.workshop = begun;
    enterDimension(begun, sessionDimensions(content, probe));
    const EntityRef ref = refAt(EntityKind::Workshop, 0);
    return changeOf(
        Message("Edits", "Begin the workshop"),
        {engagement.workshop ? Edit{ref, *engagement.workshop, begun} : insertion(ref, begun)});
}

Result<Change> goToPart(const Content& content, const Engagement& engagement, const QString& part,
                        const QDateTime& now)
{
    EditCheck check;
    const Workshop* workshop = runningWorkshop(check, engagement);
    if (!workshop)
        return check.error();
    const QList<AgendaPart> parts = agendaOf(content, *workshop);
    const qsizetype index = indexOfId(parts, part);
    check.found(index >= 0, Message("Edits", "part"), part);
    checkVoteIsLeft(check, content, engagement);
    if (!check.ok())
        return check.error();
    const QList<SessionDimension> dimensions = sessionDimensions(content, engagement);
    return changeOf(Message("Edits", "Go to the part “%1”").arg(shortName(parts.at(index).title)),
                    {workshopEdit(engagement, [&](Workshop& changed) {
                        changed.part = part;
                        changed.clock.partStarted = now;
                        changed.clock.pausedSince = {};
                        changed.clock.pausedSeconds = 0;
                        enterDimension(changed, dimensions);
                    })});
}

Result<Change> stepPart(const Content& content, const Engagement& engagement, int step,
                        const QDateTime& now)
{
    EditCheck check;
    const Workshop* workshop = runningWorkshop(check, engagement);
    if (!workshop)
        return check.error();
    const QList<AgendaPart> parts = agendaOf(content, *workshop);
    const qsizetype next = indexOfId(parts, workshop->part) + step;
    if (next < 0)
        return Error{Message("Edits", "This is the first part of the agenda."), {}, {}};
    if (next >= parts.size())
        return Error{Message("Edits", "This is the last part of the agenda; end the workshop when "
                                      "it is done."),
                     {},
                     {}};
    return goToPart(content, engagement, parts.at(next).id, now);
}

Result<Change> pauseWorkshop(const Content&, const Engagement& engagement, const QDateTime& now)
{
    EditCheck check;
    const Workshop* workshop = runningWorkshop(check, engagement);
    if (!workshop)
        return check.error();
    if (workshop->clock.pausedSince.isValid())
        return Change();
    return changeOf(
        Message("Edits", "Pause the workshop"),
        {workshopEdit(engagement, [&](Workshop& changed) { changed.clock.pausedSince = now; })});
}

Result<Change> continueWorkshop(const Content&, const Engagement& engagement, const QDateTime& now)
{
    EditCheck check;
    const Workshop* workshop = runningWorkshop(check, engagement);
    if (!workshop)
        return check.error();
    if (!workshop->clock.pausedSince.isValid())
        return Change();
    return changeOf(Message("Edits", "Go on with the workshop"),
                    {workshopEdit(engagement, [&](Workshop& changed) {
                        SessionClock& clock = changed.clock;
                        const qint64 pause = std::max<qint64>(0, clock.pausedSince.secsTo(now));
                        clock.pausedSeconds =
                            static_cast<int>(std::min(kLongestPause, clock.pausedSeconds + pause));
                        clock.pausedSince = {};
                    })});
}

Result<Change> stretchPart(const Content& content, const Engagement& engagement, int minutes)
{
    EditCheck check;
    const Workshop* workshop = runningWorkshop(check, engagement);
    if (!workshop)
        return check.error();
    QList<AgendaPart> parts = agendaOf(content, *workshop);
    const qsizetype index = indexOfId(parts, workshop->part);
    check.found(index >= 0, Message("Edits", "part"), workshop->part);
    if (!check.ok())
        return check.error();
    const int longer = parts.at(index).minutes + minutes;
    checkMinutes(check, longer);
    if (!check.ok())
        return check.error();
    parts[index].minutes = longer;
    return changeOf(Message("Edits", "Change the minutes of “%1” to %2")
                        .arg(shortName(parts.at(index).title))
                        .arg(longer),
                    {workshopEdit(engagement, [&](Workshop& changed) { changed.agenda = parts; })});
}

Result<Change> endWorkshop(const Content& content, const Engagement& engagement)
{
    EditCheck check;
    if (!runningWorkshop(check, engagement))
        return check.error();
    checkVoteIsLeft(check, content, engagement);
    if (!check.ok())
        return check.error();
    return changeOf(Message("Edits", "End the workshop"),
                    {workshopEdit(engagement, [](Workshop& changed) {
                        changed.part.clear();
                        changed.phase.clear();
                        changed.dimension.reset();
                        changed.clock.pausedSince = {};
                    })});
}

} // namespace milepost::edits
