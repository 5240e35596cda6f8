// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scorecard.h"

namespace milepost {

/// Whether the votes changed after the score was agreed: their median is not the one that was noted
/// then (DimensionRecord::agreedMedian). `record` may be null; false where nothing was noted.
[[nodiscard]] bool votesChangedSinceAgreed(const DimensionRecord* record,
                                           const DimensionScore& score);

} // namespace milepost
