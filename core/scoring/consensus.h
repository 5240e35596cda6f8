// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/content/matrix.h"

#include <QList>

namespace milepost {

/// How far the valid votes of a dimension agree (domain section 5).
enum class ConsensusBand { Aligned, Discuss, Split };

template <>
struct EnumNames<ConsensusBand> {
    static constexpr std::array<std::pair<ConsensusBand, QLatin1String>, 3> table{{
        {ConsensusBand::Aligned, QLatin1String("aligned")},
        {ConsensusBand::Discuss, QLatin1String("discuss")},
        {ConsensusBand::Split, QLatin1String("split")},
    }};
};

/// Ordinal consensus after Tastle and Wierman (2007): 1 + (1/n) Σ log2(1 − |x − mean| ÷ width).
/// 1 when all are equal, 0 for half at each end. `votes` must not be empty and lie within `width`
/// of each other; the scale 1 to 3 has width 2.
[[nodiscard]] double consensus(const QList<double>& votes, double width = 2);

/// The part of one vote in that sum, log2(1 − |x − mean| ÷ width): 0 at the mean, negative
/// elsewhere.
[[nodiscard]] double consensusTerm(double vote, double mean, double width = 2);

/// Split below the discuss limit; discuss below the aligned limit or with a range of 1.5 or more.
[[nodiscard]] ConsensusBand consensusBand(double consensus, double range,
                                          const ScoringDefaults& defaults);

/// The middle value, or the mean of the two middle values. `votes` must not be empty.
[[nodiscard]] double median(QList<double> votes);

/// One score with the weight of all votes that gave it.
struct WeightedVote {
    double score = 1;
    double weight = 1;
};

/// The score at which the cumulated weight passes half; on an exact half the mean with the next
/// score.
[[nodiscard]] double weightedMedian(QList<WeightedVote> votes);

} // namespace milepost
