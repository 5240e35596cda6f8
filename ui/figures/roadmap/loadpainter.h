// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/roadmap/roadmappainter.h"

namespace milepost {

/// Where the load of each owner lies under a roadmap: rows of one height, over its weeks.
[[nodiscard]] qreal loadRowHeight(const QFont& font);

/// Columns a week with the capacity as a line; what is too much is hatched and says how many days
/// it is. In the coordinates of the layout, the first row at 0; only what `visible` touches.
void paintLoads(QPainter& painter, const PlanChart& chart, const PlanChartLayout& layout,
                const RoadmapLook& look, const QRectF& visible);
/// Owner and summary beside them, in a column of its own.
void paintLoadNames(QPainter& painter, const PlanChart& chart, const PlanChartLayout& layout,
                    const RoadmapLook& look, const QRectF& visible);

} // namespace milepost
