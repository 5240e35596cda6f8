// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/printkit.h"
#include "ui/figures/strip.h"

namespace milepost {

/// One entry of a legend: a sample, drawn around its middle, and its meaning.
struct LegendEntry {
    QString text;
    qreal sampleWidth = 12;
    std::function<void(Canvas&, const QPointF& middle)> sample;
};

/// Entries side by side, on as many lines as they need; one strip.
[[nodiscard]] Strip legendStrip(const std::vector<LegendEntry>& entries,
                                const LayoutContext& context);

} // namespace milepost
