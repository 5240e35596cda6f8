// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/telling.h"

#include <QByteArray>
#include <QDateTime>

namespace milepost {

/// When an engagement was made and last changed, as the first and the last line of its journal say.
/// The first is what it is known by in calendars: copies of a file have it in common.
struct EngagementTimes {
    QDateTime created;
    QDateTime changed;
};

struct CalendarOptions {
    /// A reminder so many days before an event begins, 0 to kMostAlarmDays; none where not set.
    std::optional<int> alarmDays = {};
};

inline constexpr int kMostAlarmDays = 60;

/// The dated plays, reviews, evaluations and milestones as iCalendar (RFC 5545): all-day events
/// that end on the day after their last one, folded lines that end with CRLF. The id of an event
/// stays the same for ever. Its sequence number is the seconds from when the engagement was made to
/// its last change, and a day more for each day to the status date: it is higher after a change, so
/// that a calendar that is filled again takes the new dates. Equal input gives equal bytes. Nobody
/// but owners is named.
[[nodiscard]] QByteArray calendarOf(const Telling& telling, const EngagementTimes& times,
                                    const CalendarOptions& options = {});

} // namespace milepost
