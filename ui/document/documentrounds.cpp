// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "ui/document/ballotedits.h"

namespace milepost {

namespace {

using Tr = EngagementDocument;

void checkVoters(EditCheck& check, const Engagement& engagement, const Assessment& assessment,
                 const QList<DimensionBallot>& ballots)
{
    QSet<ParticipantId> known;
    for (const Participant& person : engagement.participants)
        known.insert(person.id);
    QSet<ParticipantId> asked = known;
    if (assessment.eligible)
        asked = QSet<ParticipantId>(assessment.eligible->cbegin(), assessment.eligible->cend());
    for (const DimensionBallot& line : ballots) {
        const ParticipantId& id = line.ballot.participant;
        check.found(known.contains(id), Tr::tr("participant"), id.text());
        if (!asked.contains(id)) {
            check.refuse(Tr::tr("%1 is not among those who may vote in this assessment.")
                             .arg(nameOf(engagement, id)));
        }
    }
}

// Whether each person votes once a round, and round 2 has a round 1 before it.
void checkTogether(EditCheck& check, const DocumentCore& document, const FoundDimension& found,
                   const QList<Ballot>& ballots)
{
    const QString what = nameOf(document.content, found.dimension->id);
    QSet<std::pair<ParticipantId, int>> seen;
    bool first = hasRound(found.record, 1);
    bool second = false;
    for (const Ballot& ballot : ballots) {
        if (seen.contains({ballot.participant, ballot.round})) {
            check.refuse(Tr::tr("%1 votes twice on %2 in the same round.")
                             .arg(nameOf(document.engagement, ballot.participant), what));
        }
        seen.insert({ballot.participant, ballot.round});
        (ballot.round == 1 ? first : second) = true;
    }
    check.require(first || !second, Tr::tr("There is no vote in round 1 of %1 yet.").arg(what));
}

} // namespace

Result<Done> EngagementDocument::castBallots(const AssessmentId& assessment,
                                             const QList<DimensionBallot>& ballots)
{
    EditCheck check;
    const Assessment* open = d->openAssessment(check, assessment);
    if (!open)
        return check.error();
    checkVoters(check, d->engagement, *open, ballots);
    const Matrix* matrix = d->content.findMatrix(open->matrix);
    QMap<DimensionId, QList<Ballot>> byDimension;
    for (const DimensionBallot& line : ballots) {
        check.found(matrix->findDimension(line.dimension), tr("dimension"), line.dimension.text());
        checkBallot(check, line.ballot);
        byDimension[line.dimension].append(line.ballot);
    }

    QList<Edit> edits;
    qsizetype recordsMade = 0;
    for (const Dimension& dimension : matrix->dimensions) {
        const QList<Ballot> put = byDimension.value(dimension.id);
        if (put.isEmpty() || !check.ok())
            continue;
        FoundDimension found = d->openDimension(check, {assessment, dimension.id});
        checkTogether(check, *d, found, put);
        // In the order of the matrix, every record made before this one goes before it.
        if (!found.record)
            found.index += recordsMade++;
        BallotEdits ballotEdits(found);
        for (const Ballot& ballot : put)
            ballotEdits.put(ballot);
        check.count(tr("ballots for one dimension"), ballotEdits.size(),
                    limits::kBallotsPerDimension);
        edits.append(ballotEdits.edits(*d));
    }
    if (!check.ok())
        return check.error();
    return d->submit({tr("Record votes in %1").arg(nameOf(d->content, *open)), edits, {}, {}});
}

Result<Done> EngagementDocument::startSecondRound(const DimensionPlace& place)
{
    EditCheck check;
    const FoundDimension found = d->openDimension(check, place);
    const QString what = nameOf(d->content, place.dimension);
    check.require(!found.assessment || hasRound(found.record, 1),
                  tr("There is no vote in round 1 of %1 yet.").arg(what));
    check.require(!hasRound(found.record, 2), tr("Round 2 of %1 has begun already.").arg(what));
    if (!check.ok())
        return check.error();
    BallotEdits put(found);
    for (Ballot ballot : found.record->ballots) {
        ballot.round = 2;
        put.put(std::move(ballot));
    }
    check.count(tr("ballots for one dimension"), put.size(), limits::kBallotsPerDimension);
    if (!check.ok())
        return check.error();
    return d->submit({tr("Start round 2 of %1").arg(what), put.edits(*d), {}, {}});
}

Result<Done> EngagementDocument::withdrawSecondRound(const DimensionPlace& place)
{
    EditCheck check;
    const FoundDimension found = d->openDimension(check, place);
    if (!check.ok())
        return check.error();
    QList<Edit> edits;
    for (qsizetype i = found.record ? found.record->ballots.size() - 1 : -1; i >= 0; --i) {
        if (found.record->ballots.at(i).round == 2)
            edits.append(d->removal({EntityKind::Ballot, place.assessment, place.dimension, i}));
    }
    return d->submit(
        {tr("Withdraw round 2 of %1").arg(nameOf(d->content, place.dimension)), edits, {}, {}});
}

} // namespace milepost
