// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;

namespace milepost {

struct PlanChart;
struct RoadmapLook;

/// The height that the legend takes in `width`.
[[nodiscard]] qreal roadmapLegendHeight(const PlanChart& chart, const RoadmapLook& look,
                                        qreal width);

/// What the bars and lines mean, on as many lines as the width of `area` asks for.
void paintRoadmapLegend(QPainter& painter, const PlanChart& chart, const RoadmapLook& look,
                        const QRectF& area, bool mirrored);

} // namespace milepost
