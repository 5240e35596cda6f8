// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/planning/playpool.h"

namespace milepost {

/// High impact: benefit at or above the median of all with benefit; small: size 1 or 2.
enum class Quadrant { QuickWin, MajorProject, FillIn, Reconsider };

template <>
struct EnumNames<Quadrant> {
    static constexpr std::array<std::pair<Quadrant, QLatin1String>, 4> table{{
        {Quadrant::QuickWin, QLatin1String("quick-win")},
        {Quadrant::MajorProject, QLatin1String("major-project")},
        {Quadrant::FillIn, QLatin1String("fill-in")},
        {Quadrant::Reconsider, QLatin1String("reconsider")},
    }};
};

/// The priority of one play: 10 × goal factor × benefit ÷ size (weighted shortest job first).
struct PriorityRow {
    PlayId id;
    double benefit = 0;    ///< Σ weight × κ × ρ × min(lift, gap of the band)
    double goalFactor = 1; ///< 1, 1.25 or 1.5: how many of its KPIs are goals
    int size = 1;          ///< 1, 2, 3, 5 or 8, from effort
    double priority = 0;
    double effective = 0; ///< the highest of its own and of all plays that need it
    Quadrant quadrant = Quadrant::Reconsider;
    bool quickWin = false; ///< quick-win quadrant, at most 5 days and 4 weeks, no open prerequisite
    bool enabler = false;  ///< low and large, but a play of higher priority needs it

    bool operator==(const PriorityRow&) const = default;
};

/// Size from effort in person-days: up to 3 → 1, 5 → 2, 8 → 3, 15 → 5, above → 8.
[[nodiscard]] int sizeFromEffort(double effortDays);

/// Benefit of a play on the given gaps (one per dimension of the pool).
[[nodiscard]] double benefitOf(const PoolPlay& play, const QList<GapBands>& gaps);

/// Rounded to nine decimals, as all comparisons of priorities are.
[[nodiscard]] double rounded(double value);

/// The gaps of the pool's dimensions before anything is planned.
[[nodiscard]] QList<GapBands> fullGaps(const PlayPool& pool);

/// Plays in the order of their priority: the rows, and the same plays as places in the pool.
struct Priorities {
    QList<PriorityRow> rows;
    std::vector<int> plays;
};

/// Priorities of these plays (places in the pool) among themselves, on the full gaps, in order:
/// effective priority, priority, benefit (descending), shorter duration, playbook, step, id.
[[nodiscard]] Priorities prioritise(const PlayPool& pool, const std::vector<int>& plays);

} // namespace milepost
