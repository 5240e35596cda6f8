// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/functionvotes.h"

namespace milepost {

QList<FunctionVotes> votesByFunction(const DimensionRecord& record, int round,
                                     const FunctionsById& functions)
{
    QMap<Function, QList<double>> scores;
    for (const Ballot& ballot : record.ballots) {
        if (ballot.round == round && ballot.vote.isScore())
            scores[functions.value(ballot.participant, Function::Other)].append(
                ballot.vote.score().value());
    }
    QList<FunctionVotes> votes;
    for (auto it = scores.cbegin(); it != scores.cend(); ++it) {
        const int count = static_cast<int>(it->size());
        votes.append({it.key(), count,
                      count < kLeastVotesOfFunction ? std::nullopt : std::optional(median(*it))});
    }
    return votes;
}

} // namespace milepost
