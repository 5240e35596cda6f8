// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/workshoproom.h"

#include "core/base/limits.h"
#include "core/edits/sessionparts.h"

#include <algorithm>

namespace milepost::edits {

namespace {

qsizetype rosterIndex(EditCheck& check, const Engagement& engagement, const ParticipantId& person)
{
    const Workshop* workshop = runningWorkshop(check, engagement);
    const qsizetype size = workshop ? workshop->attendance.size() : 0;
    for (qsizetype i = 0; i < size; ++i) {
        if (workshop->attendance.at(i).participant == person)
            return i;
    }
    check.refuse(notInvited(nameOf(engagement, person)));
    return -1;
}

qsizetype parkedIndex(EditCheck& check, const Engagement& engagement, const QString& id)
{
    const qsizetype index =
        engagement.workshop ? indexOfId(engagement.workshop->parkingLot, id) : -1;
    check.found(index >= 0, Message("Edits", "line in the parking lot"), id);
    return index;
}

QString newParkedId(const Workshop& workshop)
{
    for (qsizetype number = workshop.parkingLot.size() + 1;; ++number) {
        QString id = QStringLiteral("parked-%1").arg(number);
        if (indexOfId(workshop.parkingLot, id) < 0)
            return id;
    }
}

} // namespace

Result<Change> inviteParticipant(const Content&, const Engagement& engagement,
                                 const ParticipantId& participant)
{
    EditCheck check;
    const Workshop* workshop = runningWorkshop(check, engagement);
    if (!workshop)
        return check.error();
    check.found(engagement.findParticipant(participant), Message("Edits", "participant"),
                participant.text());
    check.count(Message("Edits", "people in a workshop"), workshop->attendance.size() + 1,
                limits::kParticipants);
    const bool isThere =
        std::any_of(workshop->attendance.cbegin(), workshop->attendance.cend(),
                    [&](const Attendance& one) { return one.participant == participant; });
    if (!check.ok())
        return check.error();
    if (isThere)
        return Change();
    return changeOf(Message("Edits", "Invite %1").arg(nameOf(engagement, participant)),
                    {workshopEdit(engagement, [&](Workshop& changed) {
                        changed.attendance.append({participant, true});
                    })});
}

Result<Change> setPresent(const Content&, const Engagement& engagement,
                          const ParticipantId& participant, bool present)
{
    EditCheck check;
    const qsizetype index = rosterIndex(check, engagement, participant);
    if (!check.ok())
        return check.error();
    const QString who = nameOf(engagement, participant);
    return changeOf(present ? Message("Edits", "Check in %1").arg(who)
                            : Message("Edits", "Check out %1").arg(who),
                    {workshopEdit(engagement, [&](Workshop& changed) {
                        changed.attendance[index].present = present;
                    })});
}

Result<Change> setObserver(const Content& content, const Engagement& engagement,
                           const ParticipantId& participant, bool observer)
{
    EditCheck check;
    const qsizetype index = rosterIndex(check, engagement, participant);
    if (!check.ok())
        return check.error();
    const QString who = nameOf(engagement, participant);
    const std::optional<SessionDimension> at = dimensionAtWork(content, engagement);
    check.require(
        !observer || !at || at->openRound == 0 || !hasVoted(*at, participant, at->openRound),
        Message("Edits", "%1 has voted in the open round; withdraw that vote first.").arg(who));
    if (!check.ok())
        return check.error();
    return changeOf(observer ? Message("Edits", "Let %1 only observe").arg(who)
                             : Message("Edits", "Let %1 vote").arg(who),
                    {workshopEdit(engagement, [&](Workshop& changed) {
                        changed.attendance[index].observer = observer;
                    })});
}

Result<Change> parkItem(const Content&, const Engagement& engagement, const QString& text)
{
    EditCheck check;
    const Workshop* workshop = runningWorkshop(check, engagement);
    if (!workshop)
        return check.error();
    check.reason(Message("Edits", "What is parked"), text);
    check.count(Message("Edits", "lines in the parking lot"), workshop->parkingLot.size() + 1,
                limits::kListItems);
    if (!check.ok())
        return check.error();
    const QString id = newParkedId(*workshop);
    return changeOf(Message("Edits", "Park “%1”").arg(shortName(text)),
                    {workshopEdit(engagement, [&](Workshop& changed) {
                        changed.parkingLot.append({id, text.trimmed()});
                    })});
}

Result<Change> setParkedDone(const Content&, const Engagement& engagement, const QString& id,
                             bool done)
{
    EditCheck check;
    const qsizetype index = parkedIndex(check, engagement, id);
    if (!check.ok())
        return check.error();
    const QString what = shortName(engagement.workshop->parkingLot.at(index).text);
    return changeOf(done ? Message("Edits", "Settle “%1”").arg(what)
                         : Message("Edits", "Open “%1” again").arg(what),
                    {workshopEdit(engagement, [&](Workshop& changed) {
                        changed.parkingLot[index].done = done;
                    })});
}

Result<Change> removeParked(const Content&, const Engagement& engagement, const QString& id)
{
    EditCheck check;
    const qsizetype index = parkedIndex(check, engagement, id);
    if (!check.ok())
        return check.error();
    const QString what = shortName(engagement.workshop->parkingLot.at(index).text);
    return changeOf(
        Message("Edits", "Delete “%1” from the parking lot").arg(what),
        {workshopEdit(engagement, [&](Workshop& changed) { changed.parkingLot.removeAt(index); })});
}

} // namespace milepost::edits
