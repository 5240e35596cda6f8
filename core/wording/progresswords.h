// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/matrixprogress.h"
#include "core/wording/telling.h"

namespace milepost {

/// What there is to show of a matrix over time.
enum class ProgressGap {
    None,
    NoAssessment, ///< of that matrix and unit
    NothingRated,
    OnlyOne, ///< a rated assessment, and none to compare it with
};

[[nodiscard]] ProgressGap progressGap(const MatrixProgress& progress);

/// What moved between the last two assessments that can be compared, and why, from what was
/// recorded: a sentence or two for each dimension that moved by half a stage or more, with the
/// reason of its score and the plays done in between, or that no reason was recorded; then those
/// that did not move, and what keeps the two from being alike. Empty without two.
[[nodiscard]] QList<QString> whatMoved(const Telling& telling, const MatrixProgress& progress);

/// How much of the way to the targets has been covered, how much of it the plan should have covered
/// by the status date, where it leads, and how many plays are done and due. Sentences.
[[nodiscard]] QList<QString> wayToTargetWords(const Telling& telling,
                                              const MatrixProgress& progress);

} // namespace milepost
