// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/goalcheck.h"

#include "core/metrics/metriclines.h"

namespace milepost {

Message goalProblem(const Metric& metric, const Goal& goal)
{
    if (!goal.target)
        return Message("Metrics", "A goal needs a target: enter where the metric should be.");
    if (!goal.baseline)
        return {};
    if (metric.direction == MetricDirection::Higher && *goal.target < *goal.baseline)
        return Message("Metrics",
                       "Of this metric more is better, and the target is below the baseline.");
    if (metric.direction == MetricDirection::Lower && *goal.target > *goal.baseline)
        return Message("Metrics",
                       "Of this metric less is better, and the target is above the baseline.");
    return {};
}

std::optional<GoalBaseline> latestAsBaseline(const Content& content, const Engagement& engagement,
                                             const MetricId& metric)
{
    const QList<MetricLine> lines =
        metricLines(content, engagement, metric, std::nullopt, MetricGroup::All);
    if (lines.isEmpty())
        return std::nullopt;
    const MetricLinePoint& latest = lines.last().last();
    return GoalBaseline{latest.figure, latest.value->periodEnd};
}

} // namespace milepost
