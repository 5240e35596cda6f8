// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/typescale.h"

#include <QFont>

namespace milepost {

/// A step of the type scale on screen, in proportion to the window's own font (Body is that font),
/// so that it follows the platform's choice and size.
[[nodiscard]] QFont screenFont(const QFont& windowFont, TextSize size,
                               TextWeight weight = TextWeight::Regular);

} // namespace milepost
