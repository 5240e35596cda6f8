// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/plan.h"

namespace milepost {

/// The days before which single plays are not placed that have neither started nor been pinned:
/// those on which they came into a plan that was under way (planning/keptahead.h). They are noted
/// under a key of Milepost's own, "x-notBefore", which every version of the format keeps; what is
/// no day counts as not there.
[[nodiscard]] QMap<PlayId, QDate> notBeforeDays(const Plan& plan);
void setNotBeforeDays(Plan& plan, const QMap<PlayId, QDate>& days);

/// The plan is placed anew from that day: days that are not later count no longer.
void endNotBeforeDays(Plan& plan, const QDate& from);

} // namespace milepost
