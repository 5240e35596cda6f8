// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/engagement.h"

namespace milepost {

/// A recorded value with the figure that it stands for.
struct MetricLinePoint {
    const MetricValue* value = nullptr;
    double figure = 0;
    bool computed = false; ///< from the inputs
};

/// Values that follow one another and are counted alike, ascending by the end of their period: what
/// may be drawn as one line.
using MetricLine = QList<MetricLinePoint>;

/// The values of a metric, unit and group as lines. A new line begins with each value that is not
/// counted like those of the line before; figures that cannot be are left out. Points into the
/// engagement.
[[nodiscard]] QList<MetricLine> metricLines(const Content& content, const Engagement& engagement,
                                            const MetricId& metric,
                                            const std::optional<UnitId>& unit, MetricGroup group);

} // namespace milepost
