// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/telling.h"

namespace milepost {

enum class RadarSeriesKind { Then, Now, Target, Expected };

struct RadarSeries {
    RadarSeriesKind kind = RadarSeriesKind::Now;
    QString label;                       ///< "Now (19 May 2026)"
    QList<std::optional<double>> values; ///< one an axis, 1 to 3; nothing breaks the line

    bool operator==(const RadarSeries&) const = default;
};

/// Then, now and target on one axis a dimension; scale 1 to 3. At least three axes.
struct RadarFigure {
    QList<QString> axes;
    QList<RadarSeries> series;

    bool operator==(const RadarFigure&) const = default;
};

/// Then (where there is an assessment before), now and target of an assessment.
[[nodiscard]] RadarFigure radarFigure(const Telling& telling, const AssessedMatrix& entry);
/// "Then, now and target", or without then.
[[nodiscard]] QString radarTitle(const Wording& say, const RadarFigure& figure);

} // namespace milepost
