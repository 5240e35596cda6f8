// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/slides/slidestyle.h"

#include <QByteArray>

namespace milepost {

/// The colours and fonts of the brand as the theme of a deck.
[[nodiscard]] QByteArray themePart(const SlideBrand& brand);

} // namespace milepost
