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

/// Votes for which there is no room; they are written as a number above the others.
struct PlacedCount {
    QRectF rect;
    int votes = 0;
    bool counts = true;
};

struct PlacedMark {
    qsizetype mark = 0; ///< index in ScaleFigure::marks
    QRectF sign;        ///< under its value on the scale
    QRectF rect;        ///< of sign and words in the legend
};

/// Where everything of a scale lies in a width: dots stacked over the cells of the five scores, the
/// votes of an earlier round above those that count, the signs of the marks underneath, and their
/// words in a legend. Nothing overlaps. The height depends on the width, the people and the rounds,
/// never on how they vote.
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
