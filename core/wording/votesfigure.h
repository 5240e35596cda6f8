// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/profilefigure.h"
#include "core/wording/telling.h"

namespace milepost {

/// The votes on one dimension at one time, without names.
struct VotesThen {
    QList<VoteDot> votes;            ///< ascending; empty where nobody voted
    std::optional<double> score;     ///< the score that came of it
    std::optional<double> consensus; ///< 0 to 1
    QString consensusText;           ///< "0.66, discuss", or empty
    QString words;                   ///< all of it as a sentence

    bool operator==(const VotesThen&) const = default;
};

struct VotesRow {
    QString name;
    VotesThen then;
    VotesThen now;

    bool operator==(const VotesRow&) const = default;
};

/// Votes and consensus of an assessment beside those of the one before, on the scale 1 to 3.
struct VotesFigure {
    QString title;
    QString thenLabel; ///< "18 Nov 2025"; empty for a first assessment
    QString nowLabel;
    QList<VotesRow> rows; ///< in the order of the matrix

    bool operator==(const VotesFigure&) const = default;
};

[[nodiscard]] VotesFigure votesFigure(const Telling& telling, const AssessedMatrix& entry);

} // namespace milepost
