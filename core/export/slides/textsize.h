// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/slides/slide.h"

/// How much room a text takes on a slide, in points: an estimate on the large side, since the fonts
/// are those of the computer that shows the slide.
namespace milepost {

[[nodiscard]] int lineCount(const QString& text, double size, double width);

/// The size of a paragraph's letters in a box whose body text has that size.
[[nodiscard]] double letterSize(const SlideParagraph& paragraph, double bodySize);
/// The room above a paragraph.
[[nodiscard]] double spaceBefore(const SlideParagraph& paragraph);
/// With the room above it; `width` is that of the box.
[[nodiscard]] double heightOf(const SlideParagraph& paragraph, double bodySize, double width);
/// With the margins of the box.
[[nodiscard]] double heightOf(const QList<SlideParagraph>& paragraphs, double bodySize,
                              double width);

inline constexpr double kLineHeight = 1.2;  ///< of the letters' size
inline constexpr double kTextInset = 7.2;   ///< beside the text of a box, on each side
inline constexpr double kTextPadding = 3.6; ///< above and below it
inline constexpr double kMarkerIndent = 20;

/// The first part of a text, so long that it fits, and the rest; parted between words.
[[nodiscard]] std::pair<StyledText, StyledText>
parted(const SlideParagraph& paragraph, double bodySize, double width, double height);
/// The text, or so much of it as takes `lines` lines, with dots.
[[nodiscard]] QString cutToLines(const QString& text, double size, double width, int lines);

} // namespace milepost
