// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/calendar.h"

#include "core/base/halfstage.h"

namespace milepost {

QList<int> WorkCalendar::workingWeeks(int start, int count) const
{
    QList<int> weeks;
    weeks.reserve(count);
    for (int week = start; weeks.size() < count; ++week) {
        if (!isFreeze(week))
            weeks.append(week);
    }
    return weeks;
}

bool WorkCalendar::hasRoom(const QString& owner, int week, double days, double capacity) const
{
    const auto loads = m_load.constFind(owner);
    const double now = loads == m_load.constEnd() ? 0 : loads->value(week);
    return now + days <= capacity + kTolerance;
}

void WorkCalendar::book(const QString& owner, const QList<int>& weeks, double days)
{
    QHash<int, double>& loads = m_load[owner];
    for (const int week : weeks) {
        loads[week] += days;
        if (++m_parallel[week] >= m_parallelLimit)
            m_nextOpen.insert(week, week + 1);
    }
}

int WorkCalendar::nextOpenWeek(int week)
{
    int open = week;
    for (auto next = m_nextOpen.constFind(open); next != m_nextOpen.constEnd();
         next = m_nextOpen.constFind(open))
        open = *next;
    // Full weeks on the way point straight to the end from now on.
    for (int passed = week; passed != open;) {
        int& next = m_nextOpen[passed];
        passed = next;
        next = open;
    }
    return open;
}

} // namespace milepost
