// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"

namespace milepost {

/// The assessments with the latest first.
[[nodiscard]] QList<const Assessment*> latestFirst(const Engagement& engagement);

/// The assessment that one most likely wants to look at first: the latest open one of the whole
/// organization, or the next best; of several matrices on one day the one that came first. Empty
/// when there is none.
[[nodiscard]] AssessmentId likelyAssessment(const Engagement& engagement);

} // namespace milepost
