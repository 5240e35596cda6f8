// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/matrixprogress.h"
#include "core/wording/telling.h"
#include "core/wording/timefigure.h"

namespace milepost {

/// Index of a matrix over its assessments, with where the plan leads and where it should lead where
/// the plan rests on the latest of them. No line joins what is not alike.
[[nodiscard]] TimeFigure indexTrend(const Telling& telling, const MatrixProgress& progress);

/// The score of a dimension likewise, on the scale 1 to 3.
[[nodiscard]] TimeFigure dimensionTrend(const Telling& telling, const MatrixProgress& progress,
                                        const DimensionId& dimension);
/// The scores of all dimensions of a matrix, one line each.
[[nodiscard]] TimeFigure dimensionsTrend(const Telling& telling, const MatrixProgress& progress);

/// Plays done over time as of the status date, beside the plan as it was agreed and as it is now.
[[nodiscard]] TimeFigure playsTrend(const Telling& telling);

/// The mean score of a matrix and the values of a metric on one time axis, each on an axis of its
/// own: that they move together is no proof that one moves the other, and a remark says so.
[[nodiscard]] TimeFigure metricBesideStage(const Telling& telling, const MatrixProgress& progress,
                                           const Metric& metric);

/// The metrics that have a value in the unit, goals first; each once.
[[nodiscard]] QList<const Metric*> metricsWithValues(const Telling& telling,
                                                     const std::optional<UnitId>& unit);

} // namespace milepost
