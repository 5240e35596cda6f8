// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace milepost {

/// What a column would like to be and what it can do with, in pixels.
struct ColumnWish {
    int least = 0;
    int wish = 0;
};

/// The widths of columns that share `available` pixels: their wishes where these fit, otherwise all
/// give way alike, none below its least. What is left over belongs to nobody.
[[nodiscard]] QList<int> sharedWidths(const QList<ColumnWish>& columns, int available);

} // namespace milepost
