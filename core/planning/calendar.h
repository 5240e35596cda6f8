// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace milepost {

/// Who works in which week: days per owner and number of parallel plays, with capacity and limit.
/// Weeks may be negative. Look-ups and bookings are constant time for each week touched.
class WorkCalendar {
public:
    WorkCalendar(QSet<int> freezeWeeks, int parallelLimit)
        : m_freezeWeeks(std::move(freezeWeeks)), m_parallelLimit(parallelLimit)
    {}

    [[nodiscard]] bool isFreeze(int week) const { return m_freezeWeeks.contains(week); }

    /// The `count` working weeks from `start` on, freeze weeks skipped.
    [[nodiscard]] QList<int> workingWeeks(int start, int count) const;

    [[nodiscard]] bool hasRoom(const QString& owner, int week, double days, double capacity) const;
    [[nodiscard]] bool hasSlot(int week) const { return m_parallel.value(week) < m_parallelLimit; }
    [[nodiscard]] bool isOverLimit(int week) const
    {
        return m_parallel.value(week) > m_parallelLimit;
    }

    void book(const QString& owner, const QList<int>& weeks, double days);

    /// The first week not before `week` that still has a parallel slot.
    [[nodiscard]] int nextOpenWeek(int week);

private:
    QSet<int> m_freezeWeeks;
    int m_parallelLimit;
    QHash<int, int> m_parallel;
    QHash<QString, QHash<int, double>> m_load;
    QHash<int, int> m_nextOpen; ///< of a full week: a later week from which to look on
};

} // namespace milepost
