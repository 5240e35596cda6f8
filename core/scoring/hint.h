// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/assessment.h"

namespace milepost {

/// The score that the answered criteria support: 1 + c2 below all of stage 2, otherwise 2 + c3,
/// rounded down to a half; c2 and c3 are the shares of answered criteria that are yes. Nothing
/// until a stage-2 or stage-3 criterion has been answered. A hint is shown beside the score and
/// never replaces it.
[[nodiscard]] std::optional<HalfStage> evidenceHint(const Dimension& dimension,
                                                    const DimensionRecord& record);

/// Whether a stage-1 symptom was answered yes.
[[nodiscard]] bool hasSymptom(const Dimension& dimension, const DimensionRecord& record);

/// The shortest list of criteria, not yet answered yes, that lifts the hint to `stage` (2 or 3):
/// all open criteria up to that stage, in order of the matrix.
[[nodiscard]] QList<const Indicator*> criteriaMissingFor(const Dimension& dimension,
                                                         const DimensionRecord* record, int stage);

} // namespace milepost
