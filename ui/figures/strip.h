// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/canvas.h"

#include <functional>

namespace milepost {

/// A piece of a page over the full width of its column that is never broken: a line of text, a row
/// of a table, a chart. Blocks become lists of strips, pagination puts them on pages.
struct Strip {
    qreal height = 0;
    qreal spaceBefore = 0;     ///< left out at the top of a page
    bool keepWithNext = false; ///< not the last strip of a page, as with headings
    int group = 0; ///< strips of one group (not 0) share a page if one page can hold them
    /// Drawn above when this strip is the first of a page, such as the header of a table.
    std::shared_ptr<const Strip> repeated;
    std::function<void(Canvas&, const QRectF&)> paint; ///< into the strip's place on the page
};

using Strips = std::vector<Strip>;

/// Height of all strips under one another, the space before the first one left out.
[[nodiscard]] inline qreal heightOf(const Strips& strips)
{
    qreal height = 0;
    for (const Strip& strip : strips)
        height += strip.height + (&strip == &strips.front() ? 0 : strip.spaceBefore);
    return height;
}

/// Draws strips under one another from the top of `area` on.
inline void paintStrips(Canvas& canvas, const Strips& strips, const QRectF& area)
{
    qreal top = area.top();
    for (const Strip& strip : strips) {
        top += &strip == &strips.front() ? 0 : strip.spaceBefore;
        if (strip.paint)
            strip.paint(canvas, QRectF(area.left(), top, area.width(), strip.height));
        top += strip.height;
    }
}

inline void append(Strips& strips, Strips more)
{
    strips.insert(strips.end(), std::make_move_iterator(more.begin()),
                  std::make_move_iterator(more.end()));
}

} // namespace milepost
