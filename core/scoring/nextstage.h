// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/assessment.h"
#include "core/scoring/scorecard.h"

namespace milepost {

/// What has to become true for a dimension to deserve `to`: symptoms that hold today and criteria
/// not yet answered yes, in order of the matrix. Both lists are empty when the indicators support
/// `to` already and only the score is lower.
struct DimensionLift {
    DimensionId dimension;
    HalfStage to;
    QList<const Indicator*> symptoms; ///< answered yes; have to stop
    QList<const Indicator*> criteria;

    [[nodiscard]] qsizetype count() const { return symptoms.size() + criteria.size(); }
};

/// The shortest list that lifts a dimension to `to`: everything of the whole stages up to it and,
/// for a half-stage, half of the next stage's criteria, those first that are first in the matrix.
/// Points into `dimension`.
[[nodiscard]] DimensionLift liftOf(const Dimension& dimension, const DimensionRecord* record,
                                   HalfStage to);

/// The dimensions whose lift takes the matrix to `stage` (2 or 3) with the fewest open indicators,
/// then the fewest dimensions; in order of the matrix. Empty when the stage is reached or nothing
/// is rated. Points into `matrix`.
[[nodiscard]] QList<DimensionLift> shortestWayTo(const Matrix& matrix, const Assessment& assessment,
                                                 const Scorecard& card, int stage,
                                                 const ScoringDefaults& defaults);

} // namespace milepost
