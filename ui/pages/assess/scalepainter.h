// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/assess/scalelayout.h"

class QPainter;
class QPalette;

namespace milepost {

/// How the scale is painted besides its figure.
struct ScaleLook {
    const QPalette& palette;
    std::optional<HalfStage> proposed;
    bool focus = false;
    bool enabled = true;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Paints a scale in the painter's font.
void paintScale(QPainter& painter, const ScaleFigure& figure, const ScaleLayout& layout,
                const ScaleLook& look);

} // namespace milepost
