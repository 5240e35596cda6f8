// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

/// What the figures of a report say in every shape that they take.
namespace milepost::figurewords {

[[nodiscard]] Message scoreBefore(); ///< "Score before"
[[nodiscard]] Message quickWin();    ///< "quick win"
[[nodiscard]] Message milestones();  ///< "Milestones"

} // namespace milepost::figurewords
