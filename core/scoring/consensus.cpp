// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/consensus.h"

#include "core/base/halfstage.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace milepost {

double consensusTerm(double vote, double mean, double width)
{
    return std::log2(1 - std::abs(vote - mean) / width);
}

double consensus(const QList<double>& votes, double width)
{
    const double count = static_cast<double>(votes.size());
    const double mean = std::accumulate(votes.cbegin(), votes.cend(), 0.0) / count;
    double sum = 0;
    for (const double vote : votes)
        sum += consensusTerm(vote, mean, width);
    return 1 + sum / count;
}

ConsensusBand consensusBand(double consensus, double range, const ScoringDefaults& defaults)
{
    if (consensus < defaults.discussFrom - kTolerance)
        return ConsensusBand::Split;
    if (consensus < defaults.alignedFrom - kTolerance || range >= 1.5 - kTolerance)
        return ConsensusBand::Discuss;
    return ConsensusBand::Aligned;
}

double median(QList<double> votes)
{
    const auto middle = votes.begin() + votes.size() / 2;
    std::nth_element(votes.begin(), middle, votes.end());
    if (votes.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(votes.begin(), middle)) / 2;
}

double weightedMedian(QList<WeightedVote> votes)
{
    std::sort(votes.begin(), votes.end(),
              [](const WeightedVote& a, const WeightedVote& b) { return a.score < b.score; });
    double total = 0;
    for (const WeightedVote& vote : votes)
        total += vote.weight;
    double passed = 0;
    for (qsizetype i = 0; i < votes.size(); ++i) {
        passed += votes[i].weight;
        if (passed > total / 2 + kTolerance)
            return votes[i].score;
        // Exactly half is reached here: the next score shares the middle.
        if (passed > total / 2 - kTolerance && i + 1 < votes.size())
            return (votes[i].score + votes[i + 1].score) / 2;
    }
    return votes.last().score;
}

} // namespace milepost
