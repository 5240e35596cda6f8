// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace milepost {

/// Has screen readers see a ScoreScale as a slider in half stages: its value is the score that
/// would be taken, 0 while there is none, and a new value picks a score.
void installScaleAccessibility();

} // namespace milepost
