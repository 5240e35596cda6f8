// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/paper/legend.h"
#include "ui/figures/paper/timescale.h"

namespace milepost {

/// The load of each owner under a timeline: columns a week, the capacity as a line, and in words
/// where it is too much. `textWidth` is the room left of the dates; `density` scales types and
/// heights.
[[nodiscard]] Strips layOutLoads(const QList<LoadRow>& loads, const TimeScale& scale,
                                 qreal textWidth, qreal density, const LayoutContext& context);

void addLoadLegend(std::vector<LegendEntry>& entries, const QList<LoadRow>& loads,
                   const PrintKit& kit);

} // namespace milepost
