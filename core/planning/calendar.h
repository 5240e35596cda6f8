// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include <vector>

namespace milepost {

/// Who works in which week: days per owner, number of parallel plays, freeze weeks. Owners are
/// numbered from 0; weeks run from `firstWeek`, which may be negative. Questions and bookings take
/// constant time for each week touched.
class WorkCalendar {
public:
    static constexpr int kNobody = -1;

    /// What one owner can take on in a week, in days, and the smallest load that will be asked of
    /// them.
    struct Owner {
        double capacity = 0;
        double smallestLoad = 0;
    };

    WorkCalendar(const std::vector<Owner>& owners, int firstWeek, const QSet<int>& freezeWeeks,
                 int parallelLimit);

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

    /// The first week not before `week` that still has a parallel slot.
    [[nodiscard]] int nextOpenWeek(int week)
    {
        return m_open.next(week - m_firstWeek) + m_firstWeek;
    }

    /// The first week not before `week` in which the owner could take on the smallest load.
    [[nodiscard]] int nextFreeWeek(int owner, int week);

private:
    /// Leads from closed positions to the next open one; nearly constant time (path compression).
    class SkipList {
    public:
        void close(int position);
        [[nodiscard]] int next(int position);

    private:
        std::vector<int> m_next; ///< of a closed position: a later one; else itself
    };

    struct OwnerWeek {
        double days = 0;
        int job = kNobody;
    };

    struct OwnerWeeks {
        Owner owner;
        std::vector<OwnerWeek> weeks;
        SkipList free;
    };

    [[nodiscard]] const OwnerWeek* find(int owner, int week) const;
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
