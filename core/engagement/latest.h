// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"

namespace milepost {

/// Whether assessment `a` is later than `b`: by date, then id. The one rule for "latest",
/// everywhere.
[[nodiscard]] bool isLater(const Assessment& a, const Assessment& b);

/// Whether a dimension of the assessment has a score (domain section 5): one was agreed or a vote
/// of its last round is one, and it does apply.
[[nodiscard]] bool isRated(const Assessment& assessment);

/// Where a matrix stands in a unit, or without one in the whole organization: the latest assessment
/// that is rated, or the latest while none is. Null without any.
[[nodiscard]] const Assessment* latestOf(const Engagement& engagement, const MatrixId& matrix,
                                         const std::optional<UnitId>& unit);

} // namespace milepost
