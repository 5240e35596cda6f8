// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/personname.h"
#include "core/planning/schedule.h"

#include <algorithm>

namespace milepost {

inline constexpr int kNowDays = 30;
inline constexpr int kNextDays = 90;

/// The day from which horizons and the 30/60/90 list count (domain section 6): the later of plan
/// start and status date.
[[nodiscard]] inline QDate countedFrom(const QDate& planStart, const QDate& statusDate)
{
    return std::max(planStart, statusDate);
}

/// When a play starts, seen from that day: within 30 days or before it, within 90, or later.
[[nodiscard]] inline Horizon horizonOf(const QDate& countedFrom, const QDate& start)
{
    const qint64 days = countedFrom.daysTo(start);
    if (days <= kNowDays)
        return Horizon::Now;
    return days <= kNextDays ? Horizon::Next : Horizon::Later;
}

/// Whether a play of that horizon lacks the accountable person that each of now and next needs.
[[nodiscard]] inline bool lacksAccountable(Horizon horizon, const QString& accountable)
{
    return horizon != Horizon::Later && personKey(accountable).isEmpty();
}

} // namespace milepost
