// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/session.h"
#include "core/scoring/scorecard.h"

namespace milepost {

struct FunctionCount {
    Function function = Function::Other;
    int people = 0;

    bool operator==(const FunctionCount&) const = default;
};

/// How many of these people there are of each function, in the order of the functions.
[[nodiscard]] QList<FunctionCount> countedByFunction(const Engagement& engagement,
                                                     const QList<ParticipantId>& people);

/// The score of a dimension of the session from what everybody may know: votes of rounds that were
/// revealed, and an agreed score. Votes of later rounds are left out.
[[nodiscard]] DimensionScore revealedScore(const Content& content, const Engagement& engagement,
                                           const SessionDimension& at);

/// What comes after the votes of a round were revealed (domain section 7.3).
enum class NextStep { Agree, Talk, VoteAgain };
[[nodiscard]] NextStep nextStep(ConsensusBand band, int round);

/// What moves a session on, for the one key of a presenter's remote. Nothing that could lose or
/// show a vote by chance is a step: votes that are missing are waited for, and so is a score.
enum class SessionStep {
    NextPart,
    OpenVote, ///< the first or the second
    WaitForVotes,
    Reveal,
    BeginAgreeing,
    WaitForScore,
    End, ///< the agenda is done
};
[[nodiscard]] SessionStep stepAhead(const Content& content, const Engagement& engagement);

} // namespace milepost
