// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/proposalchanges.h"

namespace milepost {

/// The days before which single plays are not placed (engagement/notbefore.h), so that an edit made
/// on `day`, which led from `before` to `after`, lets no play fall into weeks that have passed:
/// what enters the plan, and what lay ahead, is placed from that day on. What lay in the past stays
/// there, and late, until the plan is replanned. Nothing when no day is to be noted; neither when
/// the edit set the start of the plan, which says itself from when plays are placed.
[[nodiscard]] std::optional<QMap<PlayId, QDate>> keptAhead(const Proposal& before,
                                                           const Proposal& after, const QDate& day);

} // namespace milepost
