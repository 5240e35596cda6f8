// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

namespace milepost {

/// The colours of pages in an accent colour ("#1a2b3c") that can be read on paper: the stages in
/// its hue, as far apart in lightness as those of printColours(). What asks for attention keeps
/// its own colour. Without an accent colour those of printColours().
[[nodiscard]] Colours brandColours(const QString& accent);

} // namespace milepost
