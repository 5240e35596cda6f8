// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"
#include "ui/figures/printkit.h"
#include "ui/figures/strip.h"

namespace milepost {

/// Each kind of figure becomes strips in its own file, as vectors. What is short is one strip; long
/// ones (timeline, roadmap, profile) may break between rows and draw their axis again.
[[nodiscard]] Strips layOut(const ProfileFigure& figure, const LayoutContext& context);
[[nodiscard]] Strips layOut(const RadarFigure& figure, const LayoutContext& context);
[[nodiscard]] Strips layOut(const QuadrantFigure& figure, const LayoutContext& context);
[[nodiscard]] Strips layOut(const RoadmapFigure& figure, const LayoutContext& context);
[[nodiscard]] Strips layOut(const TimelineFigure& figure, const LayoutContext& context);
[[nodiscard]] Strips layOut(const TrendFigure& figure, const LayoutContext& context);

} // namespace milepost
