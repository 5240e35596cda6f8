// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/telling.h"

namespace milepost {

/// Something that takes whole days.
struct CalendarEvent {
    QString id; ///< of this engagement; stays the same while its dates and words change
    QString title;
    QString kind; ///< "Play"
    QDate first;
    QDate last; ///< belongs to it
    QList<QString> lines;

    bool operator==(const CalendarEvent&) const = default;
};

/// The plays that have dates within the calendar, by number, then evaluations, reviews by date and
/// milestones.
[[nodiscard]] QList<CalendarEvent> calendarEvents(const Telling& telling);

} // namespace milepost
