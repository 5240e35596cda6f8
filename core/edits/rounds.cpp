// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/edits/ballotedits.h"
#include "core/edits/votes.h"
#include "core/engagement/subjects.h"

namespace milepost::edits {

namespace {

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
        check.found(known.contains(id), Message("Edits", "participant"), id.text());
        if (!asked.contains(id)) {
            check.refuse(mayNotVote(nameOf(engagement, id)));
        }
    }
}

// Whether each person votes once a round, and round 2 has a round 1 before it.
void checkTogether(EditCheck& check, const Content& content, const Engagement& engagement,
                   const FoundDimension& found, const QList<Ballot>& ballots)
{
    const QString what = nameOf(content, found.dimension->id);
    QSet<std::pair<ParticipantId, int>> seen;
    bool first = hasRound(found.record, 1);
    bool second = false;
    for (const Ballot& ballot : ballots) {
        if (seen.contains({ballot.participant, ballot.round})) {
            check.refuse(Message("Edits", "%1 votes twice on %2 in the same round.")
                             .arg(nameOf(engagement, ballot.participant), what));
        }
        seen.insert({ballot.participant, ballot.round});
        (ballot.round == 1 ? first : second) = true;
    }
    check.require(first || !second, hasNoFirstRound(what));
}

} // namespace

Result<Change> castBallots(const Content& content, const Engagement& engagement,
                           const AssessmentId& assessment, const QList<DimensionBallot>& ballots)
{
    EditCheck check;
    const Assessment* open = openAssessment(check, content, engagement, assessment);
    if (!open)
        return check.error();
    checkVoters(check, engagement, *open, ballots);
    const Matrix* matrix = content.findMatrix(open->matrix);
    QMap<DimensionId, QList<Ballot>> byDimension;
    for (const DimensionBallot& line : ballots) {
        check.found(matrix->findDimension(line.dimension), Message("Edits", "dimension"),
                    line.dimension.text());
        checkBallot(check, line.ballot);
        byDimension[line.dimension].append(line.ballot);
    }

    QList<Edit> edits;
    qsizetype recordsMade = 0;
    for (const Dimension& dimension : matrix->dimensions) {
        const QList<Ballot> put = byDimension.value(dimension.id);
        if (put.isEmpty() || !check.ok())
            continue;
        FoundDimension found =
            openDimension(check, content, engagement, {assessment, dimension.id});
        checkTogether(check, content, engagement, found, put);
        // In the order of the matrix, every record made before this one goes before it.
        if (!found.record)
            found.index += recordsMade++;
        BallotEdits ballotEdits(found);
        for (const Ballot& ballot : put)
            ballotEdits.put(ballot);
        check.count(subjects::ballotsForOneDimension(), ballotEdits.size(),
                    limits::kBallotsPerDimension);
        edits.append(ballotEdits.edits(engagement));
    }
    if (!check.ok())
        return check.error();
    return changeOf(Message("Edits", "Record votes in %1").arg(nameOf(content, engagement, *open)),
                    edits);
}

Result<Change> startSecondRound(const Content& content, const Engagement& engagement,
                                const DimensionPlace& place)
{
    EditCheck check;
    const FoundDimension found = openDimension(check, content, engagement, place);
    const QString what = nameOf(content, place.dimension);
    check.require(!found.assessment || hasRound(found.record, 1), hasNoFirstRound(what));
    check.require(!hasRound(found.record, 2),
                  Message("Edits", "Round 2 of %1 has begun already.").arg(what));
    if (!check.ok())
        return check.error();
    BallotEdits put(found);
    for (Ballot ballot : found.record->ballots) {
        ballot.round = 2;
        put.put(std::move(ballot));
    }
    check.count(subjects::ballotsForOneDimension(), put.size(), limits::kBallotsPerDimension);
    if (!check.ok())
        return check.error();
    return changeOf(Message("Edits", "Start round 2 of %1").arg(what), put.edits(engagement));
}

Result<Change> withdrawSecondRound(const Content& content, const Engagement& engagement,
                                   const DimensionPlace& place)
{
    EditCheck check;
    const FoundDimension found = openDimension(check, content, engagement, place);
    if (!check.ok())
        return check.error();
    QList<Edit> edits;
    for (qsizetype i = found.record ? found.record->ballots.size() - 1 : -1; i >= 0; --i) {
        if (found.record->ballots.at(i).round == 2)
            edits.append(removal(engagement, refAt(EntityKind::Ballot, place, i)));
    }
    return changeOf(
        Message("Edits", "Withdraw round 2 of %1").arg(nameOf(content, place.dimension)), edits);
}

} // namespace milepost::edits
