// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/plan.h"
#include "ui/figures/canvas.h"
#include "ui/theme/colours.h"

namespace milepost {

/// How the bar of a play looks: by its state, and lighter while its dates are only indicative.
enum class BarLook { Done, Started, Planned, Indicative };

[[nodiscard]] BarLook barLookOf(PlayState state, bool indicative);

void paintBar(Canvas& canvas, const QRectF& bar, BarLook look, const Colours& colours);
/// The colour of words in such a bar; at least 4.5:1 on it.
[[nodiscard]] QColor barInk(BarLook look, const Colours& colours);

} // namespace milepost
