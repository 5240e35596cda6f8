// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/engagement.h"

namespace milepost {

/// The importance of a dimension, 1 to 5: as recorded, or the content's default.
[[nodiscard]] int weightOf(const Dimension& dimension, const DimensionRecord* record);

/// The target of a dimension: as recorded, or the content's default.
[[nodiscard]] HalfStage targetOf(const Content& content, const DimensionRecord* record);

/// The assessments that a plan or an overall index rests on: those that the plan names, otherwise
/// per matrix the latest (by date, then id) of the whole organization; in the order of the
/// matrices.
[[nodiscard]] QList<const Assessment*> assessmentsInUse(const Content& content,
                                                        const Engagement& engagement);

/// The play as this engagement plans it: the content's play or one's own, with effort and duration
/// as decided. Nothing for an unknown id.
[[nodiscard]] std::optional<Play> effectivePlay(const Content& content, const Plan& plan,
                                                const PlayId& id);

/// Effort in person-days and duration in weeks of a play of one's own that says none.
inline constexpr int kOwnEffortDays = 5;
inline constexpr int kOwnDurationWeeks = 4;

/// A play of one's own with the defaults that stand in for what was not given.
[[nodiscard]] Play playFromCustom(const Content& content, const PlannedPlay& planned);

} // namespace milepost
