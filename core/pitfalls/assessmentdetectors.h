// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pitfalls/finding.h"

/// The detectors of scope "assessment", one file each. A detector looks at one assessment and says
/// what it saw; detectPitfalls() completes that with the words of the content.
namespace milepost {

struct AssessmentView {
    const Content& content;
    const Engagement& engagement;
    const Assessment& assessment;
    const Matrix& matrix;
    const Scorecard& card;
    const CompiledPlan* plan = nullptr;
};

struct Seen {
    DimensionId dimension; ///< empty: the assessment as a whole
    Message sentence;
};

/// All targets are 3; or the chosen plays need more than a year's capacity of those who do them,
/// which is said once, at the first assessment that the plan rests on.
[[nodiscard]] QList<Seen> detectTopStageEverywhere(const AssessmentView& view);
/// An agreed score of 2 or more rests on evidence of grade 0 or 1.
[[nodiscard]] QList<Seen> detectScoreWithoutEvidence(const AssessmentView& view);
/// The agreed score is a stage or more from the hint, or 2 or more while a stage-1 symptom holds.
[[nodiscard]] QList<Seen> detectScoreAgainstIndicators(const AssessmentView& view);
/// Consensus grew by 0.30 or more in round 2 and nothing says why: no reason, no evidence (an item
/// or its grade), no notes, no proof with a second vote. (The file does not keep when they were
/// written, so any of them clears it.)
[[nodiscard]] QList<Seen> detectUnexplainedConvergence(const AssessmentView& view);
/// One function has more than 60 % of two voters or more, or a required function has none of them.
[[nodiscard]] QList<Seen> detectOneSidedRoom(const AssessmentView& view);
/// Votes of the last round are split and no reason was recorded.
[[nodiscard]] QList<Seen> detectDisagreementAveraged(const AssessmentView& view);
/// A rated dimension has fewer than 3 valid votes or less than half of those asked.
[[nodiscard]] QList<Seen> detectTooFewVoices(const AssessmentView& view);

} // namespace milepost
