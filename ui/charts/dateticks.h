// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QLocale>

namespace milepost {

/// A day on an axis of time with its label, which no other has.
struct DateTick {
    QDate date;
    QString label;
};

/// At most `most` days from first to last, evenly spaced in months or, in a short time, in weeks.
/// At least one.
[[nodiscard]] QList<DateTick> dateTicks(const QDate& first, const QDate& last, qsizetype most,
                                        const QLocale& locale);

} // namespace milepost
