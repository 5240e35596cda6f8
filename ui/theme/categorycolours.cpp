// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/categorycolours.h"

#include "ui/theme/contrast.h"

#include <array>

namespace milepost {

CategoryColour categoryColour(int category, Look look)
{
    // After Okabe and Ito's set for colour-blind eyes; the last one is a plain grey.
    static constexpr std::array<QRgb, kCategories> kFills{
        0x56B4E9, 0xE69F00, 0x33A97E, 0x0069A6, 0xF0E442, 0xCC79A7, 0xD98C5F, 0x7B5EA7, 0xB4BCC5};
    const WindowColours colours = windowColours(look);
    if (look == Look::WhiteOnBlack || look == Look::BlackOnWhite)
        return {colours.paper, colours.ink, colours.ink};
    const QColor fill =
        QColor::fromRgb(kFills[static_cast<std::size_t>(qBound(0, category, kCategories - 1))]);
    const QColor dark(Qt::black);
    const QColor light(Qt::white);
    return {fill, contrast(fill, dark) >= contrast(fill, light) ? dark : light, colours.mutedInk};
}

} // namespace milepost
