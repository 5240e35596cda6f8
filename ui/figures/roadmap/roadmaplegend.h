// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;

namespace milepost {

struct RoadmapLook;

/// The height that the legend takes in `width`.
[[nodiscard]] qreal roadmapLegendHeight(const RoadmapLook& look, qreal width);

/// What the bars and lines mean, on as many lines as the width of `area` asks for.
void paintRoadmapLegend(QPainter& painter, const RoadmapLook& look, const QRectF& area,
                        bool mirrored);

} // namespace milepost
