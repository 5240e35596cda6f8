// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/votechange.h"

#include <cmath>

namespace milepost {

bool votesChangedSinceAgreed(const DimensionRecord* record, const DimensionScore& score)
{
    if (!record || !record->agreed || !score.votes)
        return false;
    return record->agreedMedian &&
           std::abs(score.votes->median - *record->agreedMedian) > kTolerance;
}

} // namespace milepost
