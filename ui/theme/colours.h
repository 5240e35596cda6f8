// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace milepost {

/// The colours of one surface, by what they are for. This is the only place in the program that
/// names a colour: paper has the set below, the window adds one for light and one for dark
/// palettes.
struct Colours {
    QColor paper;      ///< background
    QColor ink;        ///< text; at least 7:1 on paper
    QColor mutedInk;   ///< labels and small print; at least 4.5:1 on paper and wash
    QColor rule;       ///< lines that carry meaning: axes, frames
    QColor hairline;   ///< lines that only part things: table rows, grids
    QColor wash;       ///< quiet background of a group
    QColor accent;     ///< the one colour that asks for attention; at least 4.5:1 on paper and wash
    QColor onAccent;   ///< text on accent
    QColor planned;    ///< work that is agreed but not begun
    QColor indicative; ///< work that is not yet certain, drawn lighter

    /// Index 0: not rated, 1 to 3: the stages. The stages differ by 25 or more in lightness (L*),
    /// so the ramp works in grey and for colour-blind eyes; a number or word stands beside it
    /// always.
    std::array<QColor, 4> stage;
    std::array<QColor, 4> onStage;      ///< text on stage; at least 4.5:1
    std::array<QColor, 4> stageOutline; ///< edge of a stage's area on paper; at least 2.5:1

    bool operator==(const Colours&) const = default;
};

/// The colours of printed pages.
[[nodiscard]] Colours printColours();

} // namespace milepost
