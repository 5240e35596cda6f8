// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"

#include <QDateTime>

namespace milepost {

/// A moment as the file and the exchange format write it: UTC to the millisecond,
/// "2026-01-31T09:00:00.000Z".
[[nodiscard]] inline QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// The moment that `text` names in UTC, with or without parts of the second; not valid when it
/// names none, or one outside the years that an engagement may have.
[[nodiscard]] inline QDateTime timeFromText(const QString& text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    const bool inRange = time.isValid() && time.timeSpec() == Qt::UTC &&
                         time.date().year() >= limits::kFirstYear &&
                         time.date().year() <= limits::kLastYear;
    return inRange ? time : QDateTime();
}

} // namespace milepost
