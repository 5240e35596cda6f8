// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/proposalchanges.h"
#include "core/wording/telling.h"

namespace milepost {

/// Why a play enters, leaves or moves, as a sentence; `after` tells of the plan as it is now.
[[nodiscard]] QString proposalReasonWords(const Telling& after, const ProposalChange& change);

/// When: "8 Jun 2026 – 26 Jun 2026", and of one that moves also from when; empty without dates.
[[nodiscard]] QString proposalDatesWords(const Telling& after, const ProposalChange& change);

/// "2 plays enter, 1 play leaves and 3 plays move"; empty without changes.
[[nodiscard]] QString proposalCountWords(const Wording& say, const QList<ProposalChange>& changes);

} // namespace milepost
