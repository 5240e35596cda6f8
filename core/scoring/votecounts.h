// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/halfstage.h"
#include "core/scoring/consensus.h"

#include <array>

namespace milepost {

/// How often each score of the scale was given. Scores lie on five values, so that all that follows
/// from many votes follows from five numbers. Apart from add() and count(), at least one vote is
/// needed.
class VoteCounts {
public:
    void add(HalfStage score, int votes = 1);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int count(HalfStage score) const { return m_votes[placeOf(score)]; }

    [[nodiscard]] double min() const;
    [[nodiscard]] double max() const;
    [[nodiscard]] double mean() const;
    /// The middle vote, or the mean of the two middle votes.
    [[nodiscard]] double median() const;
    /// As consensus() of consensus.h.
    [[nodiscard]] double consensus() const;

private:
    [[nodiscard]] static std::size_t placeOf(HalfStage score)
    {
        return static_cast<std::size_t>(score.value() * 2) - 2;
    }
    /// The vote at a place of the votes in ascending order, from 0.
    [[nodiscard]] double voteAt(int place) const;

    std::array<int, 5> m_votes{};
    int m_count = 0;
};

} // namespace milepost
