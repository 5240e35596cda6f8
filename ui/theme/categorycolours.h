// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/windowcolours.h"

namespace milepost {

inline constexpr int kCategories = 9;

/// The colours of one kind among several that have no order. They can be told apart by most
/// colour-blind eyes, yet a shape or letter stands with them always.
struct CategoryColour {
    QColor fill;
    QColor text; ///< on fill; at least 4.5:1
    QColor edge; ///< on the look's paper and wash; at least 3:1
};

/// `category` from 0 to kCategories − 1. High-contrast looks know only paper and ink.
[[nodiscard]] CategoryColour categoryColour(int category, Look look);

} // namespace milepost
