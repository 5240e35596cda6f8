// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QList>
#include <QPalette>

namespace milepost {

/// How the window looks.
enum class Look { Light, Dark, WhiteOnBlack, BlackOnWhite };

[[nodiscard]] QList<Look> allLooks();

/// The colours of the window: those of a surface, and those that only things have which one can
/// operate. Charts take it as Colours.
struct WindowColours : Colours {
    QColor selection;        ///< background of what is selected
    QColor onSelection;      ///< text on selection; at least 4.5:1
    QColor mutedOnSelection; ///< small print on selection; at least 4.5:1
    QColor focus;            ///< the ring around what has the keyboard; at least 3:1
    QColor controlEdge;      ///< edge of a field or button; at least 3:1 on paper and wash
    QColor notice;           ///< background of a banner that asks for attention; text is ink
};

[[nodiscard]] WindowColours windowColours(Look look);

/// The Qt palette that these colours make.
[[nodiscard]] QPalette windowPalette(Look look);

/// The look that a palette belongs to; for a palette that is not one of ours the nearest one, by
/// its contrast and by whether it is dark.
[[nodiscard]] Look lookOf(const QPalette& palette);

/// The colours for a widget with this palette. Widgets that draw by themselves ask for them while
/// painting, and again after QEvent::PaletteChange.
[[nodiscard]] WindowColours coloursFor(const QPalette& palette);

} // namespace milepost
