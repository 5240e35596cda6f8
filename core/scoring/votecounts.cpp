// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/votecounts.h"

namespace milepost {

void VoteCounts::add(HalfStage score, int votes)
{
    m_votes[placeOf(score)] += votes;
    m_count += votes;
}

double VoteCounts::voteAt(int place) const
{
    int passed = 0;
    for (const HalfStage score : HalfStage::all()) {
        passed += count(score);
        if (passed > place)
            return score.value();
    }
    return HalfStage::all().back().value();
}

double VoteCounts::min() const
{
    return voteAt(0);
}

double VoteCounts::max() const
{
    return voteAt(m_count - 1);
}

double VoteCounts::mean() const
{
    double sum = 0;
    for (const HalfStage score : HalfStage::all())
        sum += count(score) * score.value();
    return sum / m_count;
}

double VoteCounts::median() const
{
    return (voteAt((m_count - 1) / 2) + voteAt(m_count / 2)) / 2;
}

double VoteCounts::consensus() const
{
    const double middle = mean();
    double sum = 0;
    for (const HalfStage score : HalfStage::all()) {
        if (count(score) > 0)
            sum += count(score) * consensusTerm(score.value(), middle);
    }
    return 1 + sum / m_count;
}

} // namespace milepost
