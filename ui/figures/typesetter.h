// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocks.h"
#include "ui/figures/glyphcheck.h"
#include "ui/figures/text.h"

#include <QFontMetricsF>
#include <QHash>

namespace milepost {

/// A width that no line reaches, in points.
inline constexpr qreal kUnlimitedWidth = 1e5;

/// Sets texts in the report's fonts. Lines never leave the width given: words that are too long for
/// it are broken. Text of any script and direction is data and drawn as it is; control characters
/// become spaces and a line feed a line break. Needs a QGuiApplication; one thread.
class Typesetter {
public:
    /// `linkColour` marks the runs that lead somewhere.
    explicit Typesetter(const QColor& linkColour);

    [[nodiscard]] Text set(const StyledText& text, const TextStyle& style, qreal width) const;
    [[nodiscard]] Text set(const QString& text, const TextStyle& style, qreal width) const;

    /// On one line, as wide as it needs; line feeds become spaces.
    [[nodiscard]] Text setLine(const QString& text, const TextStyle& style) const;

    /// In the style's size, or smaller, down to `leastScale` of it, when it would need more than
    /// `maxLines` lines or break a word. What fits at no size is set in the smallest one.
    [[nodiscard]] Text setFitting(const QString& text, const TextStyle& style, qreal width,
                                  int maxLines, qreal leastScale = 0.75) const;

    /// Width of the longest word, the least width that breaks none.
    [[nodiscard]] qreal longestWord(const QString& text, const TextStyle& style) const;

    /// Of all texts that were set up to now.
    [[nodiscard]] const QList<GlyphProblem>& glyphProblems() const { return m_glyphs.problems(); }

private:
    struct Face {
        QFont font;
        QFontMetricsF metrics;
    };
    [[nodiscard]] const Face& face(const TextStyle& style) const;

    QColor m_linkColour;
    mutable GlyphCheck m_glyphs;
    mutable QHash<int, Face> m_faces; ///< fonts are dear to make, and a report needs about twenty
};

} // namespace milepost
