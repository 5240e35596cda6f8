// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dateticks.h"

#include <algorithm>
#include <array>

namespace milepost {

namespace {

constexpr std::array<int, 9> kMonthSteps{1, 2, 3, 6, 12, 24, 60, 120, 600};
constexpr qint64 kShortTime = 75; // days up to which weeks are shown

QList<DateTick> weekTicks(const QDate& first, const QDate& last, qsizetype most,
                          const QLocale& locale)
{
    const qint64 days = std::max<qint64>(1, first.daysTo(last));
    const qint64 weeks = (days / 7 + most) / most;
    QList<DateTick> ticks;
    for (QDate day = first; day <= last && ticks.size() < most; day = day.addDays(7 * weeks))
        ticks.append({day, locale.toString(day, QStringLiteral("d MMM yyyy"))});
    return ticks;
}

} // namespace

QList<DateTick> dateTicks(const QDate& first, const QDate& last, qsizetype most,
                          const QLocale& locale)
{
    most = std::max<qsizetype>(1, most);
    if (first.daysTo(last) <= kShortTime)
        return weekTicks(first, last, most, locale);
    for (const int step : kMonthSteps) {
        QList<DateTick> ticks;
        QDate day(first.year(), 1, 1);
        while (day < first)
            day = day.addMonths(step);
        for (; day <= last; day = day.addMonths(step))
            ticks.append({day, locale.toString(day, QStringLiteral("MMM yyyy"))});
        if (!ticks.isEmpty() && ticks.size() <= most)
            return ticks;
    }
    return {{first, locale.toString(first, QStringLiteral("MMM yyyy"))}};
}

} // namespace milepost
