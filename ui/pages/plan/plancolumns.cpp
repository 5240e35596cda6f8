// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/plancolumns.h"

#include <algorithm>

namespace milepost {

QList<int> sharedWidths(const QList<ColumnWish>& columns, int available)
{
    int wished = 0;
    int spare = 0; // what all together can give way
    for (const ColumnWish& column : columns) {
        wished += std::max(column.least, column.wish);
        spare += std::max(0, column.wish - column.least);
    }
    const int missing = std::clamp(wished - available, 0, spare);
    QList<int> widths;
    widths.reserve(columns.size());
    for (const ColumnWish& column : columns) {
        const int own = std::max(0, column.wish - column.least);
        const int given = spare > 0 ? (own * missing + spare - 1) / spare : 0;
        widths.append(std::max(column.least, std::max(column.least, column.wish) - given));
    }
    return widths;
}

} // namespace milepost
