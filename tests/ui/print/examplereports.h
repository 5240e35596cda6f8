// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"

namespace milepost::examples {

/// A small report with every kind of block and figure, as a workshop would leave it.
[[nodiscard]] ReportContent workshopReport();

/// The same kinds with what is hard to print: names of 80 and 200 characters, words without a
/// break, other scripts, 60 plays, crowds of votes, texts longer than a page, empty parts.
[[nodiscard]] ReportContent hardReport();

/// A report with one section of these blocks.
[[nodiscard]] ReportContent reportOf(std::vector<Block> blocks,
                                     PageOrientation orientation = PageOrientation::Portrait);

/// A name of exactly `length` characters made of words.
[[nodiscard]] QString nameOfLength(int length);
[[nodiscard]] QString sentences(int count);

[[nodiscard]] RoadmapFigure roadmap(int bars, int titleLength);
[[nodiscard]] TimelineFigure timeline(int bars, int titleLength, int weeks);
[[nodiscard]] ProfileFigure profile(int nameLength, int votesPerScore);
[[nodiscard]] RadarFigure radar(int axes, int nameLength);
[[nodiscard]] QuadrantFigure quadrant(int points, int nameLength);
[[nodiscard]] TrendFigure trend(int panels, int nameLength);
[[nodiscard]] Table table(int rows, int textLength);

} // namespace milepost::examples
