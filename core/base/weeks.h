// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace milepost {

/// The first Monday on or after `date`.
[[nodiscard]] inline QDate mondayOnOrAfter(const QDate& date)
{
    return date.addDays((8 - date.dayOfWeek()) % 7);
}

/// The Monday of the week that holds `date` (weeks run Monday to Sunday).
[[nodiscard]] inline QDate mondayOf(const QDate& date)
{
    return date.addDays(1 - date.dayOfWeek());
}

/// Whole weeks from Monday `base` to the week of `date`; negative before it.
[[nodiscard]] inline int weekIndex(const QDate& base, const QDate& date)
{
    return static_cast<int>(base.daysTo(mondayOf(date)) / 7);
}

} // namespace milepost
