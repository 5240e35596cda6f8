// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/calendar.h"

#include "core/base/halfstage.h"

namespace milepost {

void WorkCalendar::SkipList::close(int position)
{
    for (int known = static_cast<int>(m_next.size()); known <= position; ++known)
        m_next.push_back(known);
    m_next[static_cast<std::size_t>(position)] = position + 1;
}

int WorkCalendar::SkipList::next(int position)
{
    const auto after = [this](int from) -> int& { return m_next[static_cast<std::size_t>(from)]; };
    const int known = static_cast<int>(m_next.size());
    int open = position;
    while (open < known && after(open) != open)
        open = after(open);
    // Closed positions on the way lead straight to the end from now on.
    while (position != open) {
        const int further = after(position);
        after(position) = open;
        position = further;
    }
    return open;
}

WorkCalendar::WorkCalendar(const std::vector<Owner>& owners, int firstWeek,
                           const QSet<int>& freezeWeeks, int parallelLimit)
    : m_firstWeek(firstWeek), m_freezeWeeks(freezeWeeks), m_parallelLimit(parallelLimit)
{
    for (const Owner& owner : owners)
        m_owners.push_back({owner, {}, {}});
}

std::vector<int> WorkCalendar::workingWeeks(int start, int count) const
{
    std::vector<int> weeks;
    weeks.reserve(static_cast<std::size_t>(count));
    for (int week = start; static_cast<int>(weeks.size()) < count; ++week) {
        if (!isFreeze(week))
            weeks.push_back(week);
    }
    return weeks;
}

const WorkCalendar::OwnerWeek* WorkCalendar::find(int owner, int week) const
{
    const std::vector<OwnerWeek>& weeks = m_owners[static_cast<std::size_t>(owner)].weeks;
    return at(week) < weeks.size() ? &weeks[at(week)] : nullptr;
}

bool WorkCalendar::hasRoom(int owner, int week, double days, double capacity) const
{
    const OwnerWeek* booked = find(owner, week);
    return (booked ? booked->days : 0) + days <= capacity + kTolerance;
}

int WorkCalendar::jobIn(int owner, int week) const
{
    const OwnerWeek* booked = find(owner, week);
    return booked ? booked->job : kNobody;
}

int WorkCalendar::parallel(int week) const
{
    return at(week) < m_parallel.size() ? m_parallel[at(week)] : 0;
}

int WorkCalendar::nextFreeWeek(int owner, int week)
{
    return m_owners[static_cast<std::size_t>(owner)].free.next(week - m_firstWeek) + m_firstWeek;
}

void WorkCalendar::book(int owner, int job, const std::vector<int>& weeks, double days)
{
    OwnerWeeks& booked = m_owners[static_cast<std::size_t>(owner)];
    const std::size_t needed = at(weeks.back()) + 1;
    if (booked.weeks.size() < needed)
        booked.weeks.resize(needed);
    if (m_parallel.size() < needed)
        m_parallel.resize(needed);
    for (const int week : weeks) {
        OwnerWeek& load = booked.weeks[at(week)];
        load.days += days;
        load.job = job;
        if (load.days + booked.owner.smallestLoad > booked.owner.capacity + kTolerance)
            booked.free.close(week - m_firstWeek);
        if (++m_parallel[at(week)] == m_parallelLimit)
            m_open.close(week - m_firstWeek);
    }
}

} // namespace milepost
