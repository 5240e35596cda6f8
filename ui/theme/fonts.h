// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/typescale.h"

#include <QFont>

namespace milepost {

enum class TextWeight { Regular, SemiBold, Bold };
inline constexpr int kTextWeightCount = 3;

/// Makes the fonts that are built into the program known to Qt; calling it again does nothing.
/// Needs a QGuiApplication. False when one of them cannot be read, which means a broken build.
bool registerFonts();

/// The report's font: Lato, then DejaVu Sans for symbols and further scripts, then what the system
/// has. `pixels` is its size in units of the painter. It has no ligatures, because they get lost
/// when text is copied out of a PDF, no hinting, and digits of equal width.
[[nodiscard]] QFont reportFont(int pixels, TextWeight weight, bool italic);

} // namespace milepost
