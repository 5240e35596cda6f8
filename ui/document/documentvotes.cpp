// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "ui/document/ballotedits.h"

namespace milepost {

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

Result<Done> EngagementDocument::castBallot(const DimensionPlace& place, const Ballot& ballot,
                                            Merge merge)
{
    EditCheck check;
    const FoundDimension found = d->openDimension(check, place);
    const Participant* person = d->engagement.findParticipant(ballot.participant);
    check.found(person, tr("participant"), ballot.participant.text());
    checkBallot(check, ballot);
    if (!check.ok())
        return check.error();
    const Assessment& assessment = *found.assessment;
    const QString who = shortName(person->name);
    const QString what = nameOf(d->content, place.dimension);
    check.require(!assessment.eligible || assessment.eligible->contains(ballot.participant),
                  tr("%1 is not among those who may vote in this assessment.").arg(who));
    check.require(ballot.round == 1 || hasRound(found.record, 1),
                  tr("There is no vote in round 1 of %1 yet.").arg(what));
    const qsizetype index = indexOfBallot(found.record, ballot.participant, ballot.round);
    const qsizetype size = found.record ? found.record->ballots.size() : 0;
    check.count(tr("ballots for one dimension"), index < 0 ? size + 1 : size,
                limits::kBallotsPerDimension);
    if (!check.ok())
        return check.error();

    EntityRef ref{EntityKind::Ballot, place.assessment, place.dimension, index < 0 ? size : index};
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
        edit = d->recordEdit(found, [&](DimensionRecord& record) { record.ballots.append(cast); });
    }
    return d->submit({tr("Record vote of %1 on %2").arg(who, what),
                      {edit},
                      merge,
                      fieldOf("ballot", place.assessment, place.dimension, ballot.participant) +
                          QString::number(ballot.round)});
}

Result<Done> EngagementDocument::clearBallot(const DimensionPlace& place,
                                             const ParticipantId& participant, int round)
{
    EditCheck check;
    const FoundDimension found = d->openDimension(check, place);
    check.found(d->engagement.findParticipant(participant), tr("participant"), participant.text());
    if (!check.ok())
        return check.error();
    const qsizetype index = indexOfBallot(found.record, participant, round);
    if (index < 0)
        return Done();
    return d->submit(
        {tr("Clear vote of %1 on %2")
             .arg(nameOf(d->engagement, participant), nameOf(d->content, place.dimension)),
         {d->removal({EntityKind::Ballot, place.assessment, place.dimension, index})},
         {},
         {}});
}

} // namespace milepost
