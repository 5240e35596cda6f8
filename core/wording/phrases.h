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

/// "aligned", "discuss", "split".
[[nodiscard]] QString bandWords(const Wording& say, ConsensusBand band);
/// "high confidence".
[[nodiscard]] QString confidenceWords(const Wording& say, ConfidenceLabel label);

[[nodiscard]] QString horizonWords(const Wording& say, Horizon horizon);
[[nodiscard]] QString stateWords(const Wording& say, PlayState state);
[[nodiscard]] QString quadrantWords(const Wording& say, const PriorityRow& row);
/// "High", "not rated" when empty; a word of the group's own as typed.
[[nodiscard]] QString severityWords(const Wording& say, const QString& severity);
[[nodiscard]] QString severityWords(const Wording& say, Severity severity); ///< "High"
/// In what a metric is measured: "percent", "score 1–5".
[[nodiscard]] QString unitWords(const Wording& say, MetricUnit unit);
/// 0 for high, 1 medium, 2 low, 3 for any other word: the order of a risk list.
[[nodiscard]] int severityRank(const QString& severity);

} // namespace milepost
