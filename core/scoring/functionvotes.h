// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scorecard.h"

namespace milepost {

/// Below so many votes of a function its median is not told: it would tell who voted what (domain
/// section 5).
inline constexpr int kLeastVotesOfFunction = 3;

/// How the people of one function scored a dimension.
struct FunctionVotes {
    Function function = Function::Other;
    int votes = 0;                ///< scores in the round that counts
    std::optional<double> median; ///< in stages; nothing below kLeastVotesOfFunction

    bool operator==(const FunctionVotes&) const = default;
};

/// The functions with scores in that round, in the order of their table.
[[nodiscard]] QList<FunctionVotes> votesByFunction(const DimensionRecord& record, int round,
                                                   const FunctionsById& functions);

} // namespace milepost
