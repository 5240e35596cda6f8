// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/engagement.h"

namespace milepost {

/// What is missing or wrong in a goal that somebody sets, as a sentence, or an empty message: it
/// needs a target, which lies from the baseline on the side to which the metric should go.
[[nodiscard]] Message goalProblem(const Metric& metric, const Goal& goal);

/// Where a metric stands, as the baseline of a new goal: the latest recorded figure of all accounts
/// in the whole organization that can be.
struct GoalBaseline {
    double figure = 0; ///< as stored: percentages are fractions
    QDate date;        ///< the end of its period
};

/// Nothing when no figure is recorded.
[[nodiscard]] std::optional<GoalBaseline>
latestAsBaseline(const Content& content, const Engagement& engagement, const MetricId& metric);

} // namespace milepost
