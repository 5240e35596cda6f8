// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace milepost {

/// The type scale: five sizes, each with its leading on a two-point step of the eight-point rhythm.
enum class TextSize {
    Small,   ///< labels in figures, notes, running headers
    Body,    ///< paragraphs and tables
    Lead,    ///< lead sentences and headings inside a section
    Title,   ///< headline of a section
    Display, ///< cover and key figures
};
inline constexpr int kTextSizeCount = 5;

/// Size of the type in points.
[[nodiscard]] qreal pointsOf(TextSize size);

/// Distance from one base line to the next in points.
[[nodiscard]] qreal leadingOf(TextSize size);

/// The rhythm of all distances, in points on paper and device-independent pixels on screen.
inline constexpr qreal kRhythm = 8;

} // namespace milepost
