// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/metriclines.h"

#include "core/metrics/impossiblevalues.h"
#include "core/metrics/metricdefinitions.h"

#include <algorithm>

namespace milepost {

QList<MetricLine> metricLines(const Content& content, const Engagement& engagement,
                              const MetricId& metric, const std::optional<UnitId>& unit,
                              MetricGroup group)
{
    const Metric* known = content.findMetric(metric);
    if (!known)
        return {};
    MetricLine points;
    for (const MetricValue& value : engagement.metricValues) {
        if (value.metric != metric || value.unit != unit || value.group != group)
            continue;
        const MetricFigure figure = figureOf(value);
        if (figure.value && impossibility(*known, value).isEmpty())
            points.append({&value, *figure.value, figure.computed});
    }
    std::sort(points.begin(), points.end(),
              [](const MetricLinePoint& one, const MetricLinePoint& other) {
                  return one.value->periodEnd < other.value->periodEnd;
              });
    QList<MetricLine> lines;
    for (const MetricLinePoint& point : points) {
        const bool goesOn =
            !lines.isEmpty() && std::all_of(lines.last().cbegin(), lines.last().cend(),
                                            [&](const MetricLinePoint& before) {
                                                return areCountedAlike(*before.value, *point.value);
                                            });
        if (!goesOn)
            lines.append(MetricLine());
        lines.last().append(point);
    }
    return lines;
}

} // namespace milepost
