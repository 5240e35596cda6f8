// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/assess/scalefigure.h"

#include <QFontMetricsF>
#include <QRectF>

#include <array>

namespace milepost {

struct PlacedDot {
    qsizetype dot = 0; ///< index in ScaleFigure::dots
    QRectF square;
    QRectF name; ///< empty without names
};

/// A score that so many people gave that it is written as a number instead of dots.
struct PlacedCount {
    QRectF rect;
    int votes = 0;
    bool counts = true;
};

struct PlacedMark {
    qsizetype mark = 0; ///< index in ScaleFigure::marks
    double x = 0;       ///< where its value lies on the scale
    QRectF rect;        ///< of sign and words
};

/// Where everything of a scale lies in a width: dots stacked over the cells of the five scores, the
/// votes of an earlier round above those that count, marks in lanes underneath. Nothing overlaps.
struct ScaleLayout {
    std::array<QRectF, 5> cells;
    QList<PlacedDot> dots;
    QList<PlacedCount> counts;
    QList<PlacedMark> marks;
    QRectF earlierLabel; ///< "Round 1"; empty without two rounds
    QRectF currentLabel; ///< "Round 2"
    double height = 0;

    /// The x of a score from 1 to 3.
    [[nodiscard]] double xOf(double score) const;
};

/// `mirrored` puts 1 at the right, for scripts that run that way.
[[nodiscard]] ScaleLayout layOutScale(const ScaleFigure& figure, double width,
                                      const QFontMetricsF& font, bool mirrored);

} // namespace milepost
