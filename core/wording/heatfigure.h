// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/telling.h"

namespace milepost {

/// One field of a heat map.
struct HeatCell {
    std::optional<double> value;      ///< nothing: not rated
    int stage = 0;                    ///< 1 to 3; 0 where there is no value
    QString text;                     ///< "1.5", or a dash
    QString change;                   ///< "+0.5" since the assessment before, where it counts
    std::optional<double> difference; ///< the same as a number, in stages or points
    QString words;                    ///< all of it in words

    bool operator==(const HeatCell&) const = default;
};

struct HeatRow {
    QString name;
    QList<HeatCell> cells; ///< one a column

    bool operator==(const HeatRow&) const = default;
};

/// Units against what was rated in them, in the colours of the stages.
struct HeatFigure {
    QString title;
    QList<QString> columns;
    QList<HeatRow> rows;
    QList<QString> remarks;

    bool operator==(const HeatFigure&) const = default;
};

/// The latest scores of a matrix: the whole organization and each unit where it was assessed,
/// against its dimensions.
[[nodiscard]] HeatFigure heatOfDimensions(const Telling& telling, const Matrix& matrix);
/// The latest index of each matrix, likewise.
[[nodiscard]] HeatFigure heatOfMatrices(const Telling& telling);

} // namespace milepost
