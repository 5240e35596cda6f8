// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include <vector>

namespace milepost {

/// Who works in which week: days per owner, number of parallel plays, freeze weeks. Owners are
/// numbered from 0; weeks run from `firstWeek`, which may be negative. A question takes constant
/// time, a search or a booking the logarithm of the weeks in use for each week touched.
class WorkCalendar {
public:
    static constexpr int kNobody = -1;

    WorkCalendar(int owners, int firstWeek, QSet<int> freezeWeeks, int parallelLimit);

    [[nodiscard]] bool isFreeze(int week) const { return m_freezeWeeks.contains(week); }

    /// The `count` working weeks from `start` on, freeze weeks skipped.
    [[nodiscard]] std::vector<int> workingWeeks(int start, int count) const;

    /// Whether `days` more fit into the owner's week.
    [[nodiscard]] bool hasRoom(int owner, int week, double days, double capacity) const;
    [[nodiscard]] bool hasSlot(int week) const { return parallel(week) < m_parallelLimit; }
    [[nodiscard]] bool isOverLimit(int week) const { return parallel(week) > m_parallelLimit; }

    /// The job booked last into the owner's week, or kNobody.
    [[nodiscard]] int jobIn(int owner, int week) const;

    void book(int owner, int job, const std::vector<int>& weeks, double days);

    /// The first week not before `week` that still has a parallel slot, and room for `days` more of
    /// the owner.
    [[nodiscard]] int nextPossibleWeek(int owner, int week, double days, double capacity);

private:
    /// Leads from closed positions to the next open one; nearly constant time (path compression).
    class SkipList {
    public:
        void close(int position);
        [[nodiscard]] int next(int position);

    private:
        std::vector<int> m_next; ///< of a closed position: a later one; else itself
    };

    /// Numbers by position, 0 where none was set, with the minima of all halves, quarters and so
    /// on: a binary tree in one list.
    class Minima {
    public:
        [[nodiscard]] double at(std::size_t position) const
        {
            return position < m_leaves ? m_tree[m_leaves + position] : 0;
        }
        void set(std::size_t position, double number);
        /// The first position from `from` on whose number is not above `limit`, which is 0 at
        /// least.
        [[nodiscard]] std::size_t firstUpTo(double limit, std::size_t from) const;

    private:
        void grow(std::size_t leaves);

        std::size_t m_leaves = 0;   ///< a power of two, or none
        std::vector<double> m_tree; ///< the root at 1, the children of i at 2i and 2i + 1
    };

    struct OwnerWeeks {
        Minima days;
        std::vector<int> jobs; ///< the last one of each week
    };

    [[nodiscard]] const OwnerWeeks& weeksOf(int owner) const
    {
        return m_owners[static_cast<std::size_t>(owner)];
    }
    [[nodiscard]] std::size_t at(int week) const
    {
        return static_cast<std::size_t>(week - m_firstWeek);
    }
    [[nodiscard]] int parallel(int week) const;

    int m_firstWeek;
    QSet<int> m_freezeWeeks;
    int m_parallelLimit;
    std::vector<int> m_parallel;
    std::vector<OwnerWeeks> m_owners;
    SkipList m_open;
};

} // namespace milepost
