// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/votechange.h"

#include "core/engagement/ownkeys.h"

#include <cmath>

namespace milepost {

bool votesChangedSinceAgreed(const DimensionRecord* record, const DimensionScore& score)
{
    if (!record || !record->agreed || !score.votes)
        return false;
    const std::optional<double> then = medianWhenAgreed(*record);
    return then && std::abs(score.votes->median - *then) > kTolerance;
}

} // namespace milepost
