// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/slides/slide.h"
#include "core/export/slides/xmlwriter.h"

/// Text as DrawingML: paragraphs from right to left where they begin so, each run in the language
/// of its script.
namespace milepost {

struct SlideTextLook {
    QString language;                ///< of the deck's words, "en-GB"
    QLatin1StringView colour{"tx1"}; ///< of the theme
    QLatin1StringView heading{"tx2"};
    QLatin1StringView alignment{"l"}; ///< of what is written from left to right
};

/// Letters as DrawingML counts their size.
[[nodiscard]] int letterHundredths(double points);

/// One paragraph in one size.
void writeRuns(XmlWriter& xml, const StyledText& text, double size, const SlideTextLook& look);
/// Paragraphs of a box whose body text has that size.
void writeParagraphs(XmlWriter& xml, const QList<SlideParagraph>& paragraphs, double bodySize,
                     const SlideTextLook& look);

} // namespace milepost
