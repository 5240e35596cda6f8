// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

#include <QString>

namespace milepost {

enum class SlideAspect { Wide, Standard };

template <>
struct EnumNames<SlideAspect> {
    static constexpr std::array<std::pair<SlideAspect, QLatin1String>, 2> table{{
        {SlideAspect::Wide, QLatin1String("16:9")},
        {SlideAspect::Standard, QLatin1String("4:3")},
    }};
};

/// The brand of a deck: a theme is made from it, which all slides take their colours and fonts
/// from.
struct SlideBrand {
    QString accent = QStringLiteral("1F5C87"); ///< "rrggbb"
    QString font = QStringLiteral("Calibri");
};

/// The accent as the colour of text on white: itself, or darker until it can be read there
/// (contrast of 4.5 as WCAG 2 counts it).
[[nodiscard]] QString titleColour(const SlideBrand& brand);
/// Whether black rather than white text is read better on the accent.
[[nodiscard]] bool takesDarkText(const SlideBrand& brand);

/// Where things stand on a slide, in points.
struct SlideFrame {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// The size of a slide and its fixed places, in points.
struct SlideGeometry {
    explicit SlideGeometry(SlideAspect aspect)
        : isWide(aspect == SlideAspect::Wide), width(isWide ? 960 : 720)
    {}

    bool isWide;
    double width;
    double height = 540;
    double margin = 36;

    [[nodiscard]] double inner() const { return width - 2 * margin; }
    [[nodiscard]] SlideFrame title() const { return {margin, 22, inner(), 64}; }
    [[nodiscard]] SlideFrame body() const { return {margin, 98, inner(), 396}; }
    [[nodiscard]] SlideFrame footer() const { return {margin, 504, inner() - 90, 22}; }
    [[nodiscard]] SlideFrame number() const { return {width - margin - 80, 504, 80, 22}; }
    [[nodiscard]] SlideFrame deckTitle() const { return {margin, 70, inner(), 96}; }
    [[nodiscard]] SlideFrame subtitle() const { return {margin, 174, inner(), 130}; }
    [[nodiscard]] SlideFrame facts() const { return {margin, 316, inner(), 178}; }
};

} // namespace milepost
