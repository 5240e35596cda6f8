// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/assessment.h"
#include "core/scoring/scorecard.h"

namespace milepost {

/// Whether nothing is left to decide about a dimension: a score was agreed, it does not apply, or,
/// in a self-assessment, it is rated.
[[nodiscard]] inline bool isSettled(const Assessment& assessment, const DimensionScore& score)
{
    return score.agreed || score.status == DimensionStatus::NotApplicable ||
           (assessment.kind == AssessmentKind::Self && score.rated());
}

/// How many dimensions of the assessment are settled.
[[nodiscard]] inline int settledCount(const Assessment& assessment, const Scorecard& card)
{
    int count = 0;
    for (const DimensionScore& score : card.dimensions)
        count += isSettled(assessment, score) ? 1 : 0;
    return count;
}

/// The largest half-stage not above the median, which an agreed score is proposed with; the hint
/// where nobody has voted; nothing where there is neither.
[[nodiscard]] inline std::optional<HalfStage> proposedScore(const DimensionScore& score)
{
    if (score.votes)
        return HalfStage::roundedDown(score.votes->median);
    return score.hint;
}

} // namespace milepost
