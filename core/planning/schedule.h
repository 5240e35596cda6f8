// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/priorities.h"

namespace milepost {

/// Start within 30 days of the plan's start date: now; within 90: next; else later.
enum class Horizon { Now, Next, Later };

template <>
struct EnumNames<Horizon> {
    static constexpr std::array<std::pair<Horizon, QLatin1String>, 3> table{{
        {Horizon::Now, QLatin1String("now")},
        {Horizon::Next, QLatin1String("next")},
        {Horizon::Later, QLatin1String("later")},
    }};
};

/// What kept a play from starting earlier.
enum class StartReason {
    AtOnce,
    Prerequisite,
    OwnerBusy,
    ParallelLimit,
    FreezeWeek,
    Pinned,
    Started
};

/// A rule that a pinned or started play breaks; it is flagged and not moved.
enum class ViolationKind { BeforePrerequisite, OverCapacity, OverParallelLimit, InFreezeWeek };

struct Violation {
    ViolationKind kind = ViolationKind::OverCapacity;
    int week = 0;        ///< the first week in which it happens
    PlayId prerequisite; ///< the play that is not finished, for BeforePrerequisite

    bool operator==(const Violation&) const = default;
};

/// A play with its dates. Weeks count from the schedule's first Monday and may be negative for
/// plays that started before; `weeks` are working weeks, freeze weeks in between stretch the bar.
struct ScheduledPlay {
    PlayId id;
    RoleId owner;
    QString accountable;
    QDate start;  ///< Monday of the start week; the actual or pinned date where there is one
    QDate finish; ///< Friday of the last week
    int startWeek = 0;
    int endWeek = 0;
    int weeks = 1;
    double loadPerWeek = 0; ///< person-days in each working week
    Horizon horizon = Horizon::Now;
    StartReason reason = StartReason::AtOnce;
    PlayId waitsFor; ///< the prerequisite, or the play that kept the owner busy
    QList<Violation> violations;

    bool operator==(const ScheduledPlay&) const = default;
};

/// Load of one owner (a named person, or a role as long as nobody is named), in days per week.
struct OwnerLoad {
    RoleId role;
    QString person; ///< empty: the role
    double capacity = 0;
    QMap<int, double> days; ///< by week, only weeks with load

    bool operator==(const OwnerLoad&) const = default;
};

/// A prerequisite that is neither planned, done nor waived; it counts as waived and is a risk.
struct SkippedPrerequisite {
    PlayId play;
    PlayId prerequisite;

    bool operator==(const SkippedPrerequisite&) const = default;
};

struct Schedule {
    QList<ScheduledPlay> plays; ///< in the order of placement
    QList<OwnerLoad> loads;     ///< in order of first placement
    QList<SkippedPrerequisite> skipped;
    QList<int> freezeWeeks; ///< inside the schedule, ascending
    QDate finish;           ///< of the last play; not valid when nothing is scheduled

    bool operator==(const Schedule&) const = default;

    [[nodiscard]] const ScheduledPlay* find(const PlayId& id) const;
};

/// Weekly serial schedule (domain section 6) of the plays in `order` (places in the pool) that are
/// not done, from the
/// first Monday on or after `start`, or after the day that a play is not placed before
/// (engagement/notbefore.h). Started plays keep their dates, pinned ones their start; the
/// load of both is known before any other play is placed, so that others make room for them.
[[nodiscard]] Schedule schedule(const PlayPool& pool, const Plan& plan,
                                const std::vector<int>& order, const QDate& start);

} // namespace milepost
