// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/telling.h"

/// How plays that come to the same are told apart.
namespace milepost {

/// "In the plan: 8 Jun – 26 Jun 2026, 6 person-days, Dana"; "Not planned: 6 person-days".
[[nodiscard]] QString equivalentWords(const Telling& telling, const PlayId& play);

/// Why what builds on a play that is merged into another need not wait for it.
[[nodiscard]] QString mergedReason(const Telling& telling, const PlayId& stays);

} // namespace milepost
