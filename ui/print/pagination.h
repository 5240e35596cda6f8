// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/strip.h"

namespace milepost {

struct PlacedStrip {
    std::shared_ptr<const Strip> strip;
    qreal top = 0;   ///< below the top of the page's content
    qreal scale = 1; ///< below 1 only where a single strip is taller than a page
};

using PlacedStrips = std::vector<PlacedStrip>;

/// Fills pages with strips in their order. `used` is what the first page holds already. A strip
/// that keeps with the next one never ends a page, groups stay together where a page can hold them,
/// and nothing leaves a page: a strip taller than a page is drawn smaller.
[[nodiscard]] std::vector<PlacedStrips> paginate(const Strips& strips, qreal pageHeight,
                                                 qreal used = 0);

/// Draws the strips of a page; `content` is the place of its content.
void paintPlaced(Canvas& canvas, const PlacedStrips& strips, const QRectF& content);

} // namespace milepost
