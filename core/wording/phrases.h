// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/pitfall.h"
#include "core/engagement/plan.h"
#include "core/planning/priorities.h"
#include "core/planning/schedule.h"
#include "core/scoring/scorecard.h"
#include "core/wording/wording.h"

/// What computed judgements are called.
namespace milepost {

[[nodiscard]] Message notRated();
[[nodiscard]] Message doesNotApply();
[[nodiscard]] Message noAccountablePerson();
[[nodiscard]] Message playsDone();

/// "aligned", "discuss", "split".
[[nodiscard]] QString bandWords(const Wording& say, ConsensusBand band);
/// "high", where what it is of stands beside it.
[[nodiscard]] QString levelWords(const Wording& say, ConfidenceLabel label);
/// "high confidence".
[[nodiscard]] QString confidenceWords(const Wording& say, ConfidenceLabel label);

[[nodiscard]] QString horizonWords(const Wording& say, Horizon horizon);
[[nodiscard]] QString stateWords(const Wording& say, PlayState state);
[[nodiscard]] QString quadrantWords(const Wording& say, const PriorityRow& row);
/// As the quadrant, but a quick win only with the badge, which asks for more than the quadrant.
[[nodiscard]] QString playKindWords(const Wording& say, const PriorityRow& row);
[[nodiscard]] QString quickWinWords(const Wording& say);
/// "High", "not rated" when empty; a word of the group's own as typed.
[[nodiscard]] QString severityWords(const Wording& say, const QString& severity);
[[nodiscard]] QString severityWords(const Wording& say, Severity severity); ///< "High"
/// "open", also where nothing is said, "mitigated"; a word of the group's own as typed.
[[nodiscard]] QString riskStatusWords(const Wording& say, const QString& status);
/// Whether nobody has to watch it any more; letter case does not matter.
[[nodiscard]] bool isClosed(const Risk& risk);
/// 0 for high, 1 medium, 2 low, 3 for any other word: the order of a risk list.
[[nodiscard]] int severityRank(const QString& severity);

} // namespace milepost
