// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/votes.h"

#include "core/base/limits.h"
#include "core/edits/ballotedits.h"
#include "core/engagement/subjects.h"

namespace milepost::edits {

namespace {

qsizetype indexOfBallot(const DimensionRecord* record, const ParticipantId& participant, int round)
{
    const qsizetype size = record ? record->ballots.size() : 0;
    for (qsizetype i = 0; i < size; ++i) {
        const Ballot& ballot = record->ballots.at(i);
        if (ballot.round == round && ballot.participant == participant)
            return i;
    }
    return -1;
}

} // namespace

Result<Change> castBallot(const Content& content, const Engagement& engagement,
                          const DimensionPlace& place, const Ballot& ballot)
{
    EditCheck check;
    const FoundDimension found = openDimension(check, content, engagement, place);
    const Participant* person = engagement.findParticipant(ballot.participant);
    check.found(person, Message("Edits", "participant"), ballot.participant.text());
    checkBallot(check, ballot);
    if (!check.ok())
        return check.error();
    const Assessment& assessment = *found.assessment;
    const QString who = shortName(person->name);
    const QString what = nameOf(content, place.dimension);
    check.require(!assessment.eligible || assessment.eligible->contains(ballot.participant),
                  mayNotVote(who));
    check.require(ballot.round == 1 || hasRound(found.record, 1), hasNoFirstRound(what));
    const qsizetype index = indexOfBallot(found.record, ballot.participant, ballot.round);
    const qsizetype size = found.record ? found.record->ballots.size() : 0;
    check.count(subjects::ballotsForOneDimension(), index < 0 ? size + 1 : size,
                limits::kBallotsPerDimension);
    if (!check.ok())
        return check.error();

    EntityRef ref = refAt(EntityKind::Ballot, place, index < 0 ? size : index);
    Ballot cast = ballot;
    cast.extensions = {};
    Edit edit;
    if (index >= 0) {
        const Ballot& before = found.record->ballots.at(index);
        cast.extensions = before.extensions;
        edit = {ref, before, cast};
    } else if (found.record) {
        edit = {ref, {}, cast};
    } else {
        edit = recordEdit(engagement, found,
                          [&](DimensionRecord& record) { record.ballots.append(cast); });
    }
    return changeOf(Message("Edits", "Record vote of %1 on %2").arg(who, what), {edit},
                    fieldOf("ballot", place.assessment, place.dimension, ballot.participant) +
                        QString::number(ballot.round));
}

Result<Change> clearBallot(const Content& content, const Engagement& engagement,
                           const DimensionPlace& place, const ParticipantId& participant, int round)
{
    EditCheck check;
    const FoundDimension found = openDimension(check, content, engagement, place);
    check.found(engagement.findParticipant(participant), Message("Edits", "participant"),
                participant.text());
    if (!check.ok())
        return check.error();
    const qsizetype index = indexOfBallot(found.record, participant, round);
    if (index < 0)
        return Change();
    return changeOf(Message("Edits", "Clear vote of %1 on %2")
                        .arg(nameOf(engagement, participant), nameOf(content, place.dimension)),
                    {removal(engagement, refAt(EntityKind::Ballot, place, index))});
}

} // namespace milepost::edits
