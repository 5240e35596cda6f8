// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/calendar.h"

#include "core/base/halfstage.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace milepost {

namespace {

constexpr std::size_t kFirstWeeks = 64; ///< room for a year at first

/// What may be booked already in a week that is to take `days` more. A load above the capacity
/// never comes here, but for those that have their place whatever it is.
double roomLimit(double days, double capacity)
{
    return capacity + kTolerance - days;
}

} // namespace

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

void WorkCalendar::Minima::grow(std::size_t leaves)
{
    std::vector<double> tree(2 * leaves, 0);
    for (std::size_t i = 0; i < m_leaves; ++i)
        tree[leaves + i] = m_tree[m_leaves + i];
    for (std::size_t i = leaves - 1; i > 0; --i)
        tree[i] = std::min(tree[2 * i], tree[2 * i + 1]);
    m_tree = std::move(tree);
    m_leaves = leaves;
}

void WorkCalendar::Minima::set(std::size_t position, double number)
{
    if (position >= m_leaves)
        grow(std::max(kFirstWeeks, std::bit_ceil(position + 1)));
    std::size_t i = m_leaves + position;
    m_tree[i] = number;
    for (i /= 2; i > 0; i /= 2)
        m_tree[i] = std::min(m_tree[2 * i], m_tree[2 * i + 1]);
}

std::size_t WorkCalendar::Minima::firstUpTo(double limit, std::size_t from) const
{
    if (from >= m_leaves)
        return from;
    std::size_t i = m_leaves + from;
    while (m_tree[i] > limit) {
        // On to the next part on the right, from the right edge to what was never set.
        while (i % 2 == 1)
            i /= 2;
        if (i == 0)
            return m_leaves;
        ++i;
    }
    while (i < m_leaves) {
        i *= 2;
        if (m_tree[i] > limit)
            ++i;
    }
    return i - m_leaves;
}

WorkCalendar::WorkCalendar(int owners, int firstWeek, QSet<int> freezeWeeks, int parallelLimit)
    : m_firstWeek(firstWeek), m_freezeWeeks(std::move(freezeWeeks)), m_parallelLimit(parallelLimit),
      m_owners(static_cast<std::size_t>(owners))
{}

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

bool WorkCalendar::hasRoom(int owner, int week, double days, double capacity) const
{
    return weeksOf(owner).days.at(at(week)) <= roomLimit(days, capacity);
}

int WorkCalendar::jobIn(int owner, int week) const
{
    const std::vector<int>& jobs = weeksOf(owner).jobs;
    return at(week) < jobs.size() ? jobs[at(week)] : kNobody;
}

int WorkCalendar::parallel(int week) const
{
    return at(week) < m_parallel.size() ? m_parallel[at(week)] : 0;
}

int WorkCalendar::nextPossibleWeek(int owner, int week, double days, double capacity)
{
    const double limit = roomLimit(days, capacity);
    for (;;) {
        const int open = m_open.next(week - m_firstWeek) + m_firstWeek;
        week = static_cast<int>(weeksOf(owner).days.firstUpTo(limit, at(open))) + m_firstWeek;
        if (week == open)
            return week;
    }
}

void WorkCalendar::book(int owner, int job, const std::vector<int>& weeks, double days)
{
    OwnerWeeks& booked = m_owners[static_cast<std::size_t>(owner)];
    const std::size_t needed = at(weeks.back()) + 1;
    if (booked.jobs.size() < needed)
        booked.jobs.resize(needed, kNobody);
    if (m_parallel.size() < needed)
        m_parallel.resize(needed);
    for (const int week : weeks) {
        booked.days.set(at(week), booked.days.at(at(week)) + days);
        booked.jobs[at(week)] = job;
        if (++m_parallel[at(week)] == m_parallelLimit)
            m_open.close(week - m_firstWeek);
    }
}

} // namespace milepost
