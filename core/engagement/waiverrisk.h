// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace milepost {

/// The id of the risk that a waived prerequisite is in the register: always the same for the same
/// two plays, so that copies of an engagement agree on it.
[[nodiscard]] RiskId waiverRiskId(const PlayId& play, const PlayId& prerequisite);

} // namespace milepost
