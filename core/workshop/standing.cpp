// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/standing.h"

#include "core/scoring/method.h"
#include "core/workshop/moment.h"

#include <QMap>

namespace milepost {

QList<FunctionCount> countedByFunction(const Engagement& engagement,
                                       const QList<ParticipantId>& people)
{
    QMap<Function, int> counts;
    for (const ParticipantId& id : people) {
        if (const Participant* person = engagement.findParticipant(id))
            ++counts[person->function];
    }
    QList<FunctionCount> list;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        list.append({it.key(), it.value()});
    return list;
}

DimensionScore revealedScore(const Content& content, const Engagement& engagement,
                             const SessionDimension& at)
{
    DimensionRecord seen;
    seen.id = at.dimension->id;
    if (at.record)
        seen = *at.record;
    seen.ballots.removeIf([&](const Ballot& ballot) { return ballot.round > at.revealedRound; });
    const Assessment& assessment = *at.assessment;
    return scoreDimension(content, *at.dimension, &seen,
                          static_cast<int>(assessment.eligibleParticipants().size()),
                          assessment.balanceFunctions, functionsOf(engagement.participants));
}

NextStep nextStep(ConsensusBand band, int round)
{
    switch (band) {
    case ConsensusBand::Aligned:
        return NextStep::Agree;
    case ConsensusBand::Discuss:
        return NextStep::Talk;
    case ConsensusBand::Split:
        break;
    }
    return round < 2 ? NextStep::VoteAgain : NextStep::Talk;
}

SessionStep stepAhead(const Content& content, const Engagement& engagement)
{
    const std::optional<SessionDimension> at = dimensionAtWork(content, engagement);
    const std::optional<SessionMoment> moment = sessionAt(content, engagement, QDateTime());
    const SessionStep leave = moment && moment->next() ? SessionStep::NextPart : SessionStep::End;
    if (!at)
        return leave;
    if (at->openRound > 0) {
        const bool ready =
            votesIn(*at, at->openRound) > 0 && missingVoters(engagement, *at).isEmpty();
        return ready ? SessionStep::Reveal : SessionStep::WaitForVotes;
    }
    if (fromName<SessionPhase>(engagement.workshop->phase) == SessionPhase::Agree)
        return at->record && at->record->agreed ? leave : SessionStep::WaitForScore;
    if (at->revealedRound == 0)
        return SessionStep::OpenVote;
    const DimensionScore score = revealedScore(content, engagement, *at);
    const bool again = score.votes && score.valid >= method::kVotesForResult &&
                       nextStep(score.votes->band, at->revealedRound) == NextStep::VoteAgain;
    return again ? SessionStep::OpenVote : SessionStep::BeginAgreeing;
}

} // namespace milepost
