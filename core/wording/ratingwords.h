// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/assessment.h"
#include "core/progress/comparison.h"
#include "core/scoring/scorecard.h"
#include "core/wording/wording.h"

/// How a rated dimension is told, with its votes and its evidence.
namespace milepost {

/// "Parallel Tracks, moving to Coordinated Motions"; "not rated"; "does not apply".
[[nodiscard]] QString stageWords(const Wording& say, const Matrix& matrix,
                                 const DimensionScore& score);
/// "high confidence, provisional"; empty when not rated.
[[nodiscard]] QString confidenceWords(const Wording& say, const DimensionScore& score);
/// "Evidence grade 2 of 3: document or screen seen".
[[nodiscard]] QString evidenceWords(const Wording& say, const Content& content, int grade);
/// "3 votes at 1.0 and 2 votes at 2.0"; empty without scores. Only ballots of that round.
[[nodiscard]] QString voteWords(const Wording& say, const DimensionRecord& record, int round);

/// "agreed on 2.0, the median is now 1.25": of a score whose votes changed after it was agreed.
[[nodiscard]] QString votesChangedWords(const Wording& say, const DimensionScore& score);

[[nodiscard]] Message noDimensionMoved();

/// Why an assessment is not like the one before, as a sentence.
[[nodiscard]] QString breakWords(const Wording& say, const ComparisonBreak& why);

/// How an item of evidence reads: title, link or quote, file by its name.
[[nodiscard]] QString evidenceText(const Wording& say, const EvidenceItem& item);

} // namespace milepost
