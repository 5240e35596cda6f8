// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/priorities.h"

namespace milepost {

/// Why a candidate is not in the plan.
enum class LeftOutReason { NoBenefitLeft, Covered, OverBudget, Dropped, ForcedOut, NotListed };

struct LeftOutPlay {
    PlayId id;
    LeftOutReason reason = LeftOutReason::NoBenefitLeft;
    PlayId coveredBy; ///< when covered by an equivalent

    bool operator==(const LeftOutPlay&) const = default;
};

/// What is in the plan, in the order of choice, and what remains open.
struct Selection {
    QList<PlayId> chosen; ///< first the decided plays in the plan's order, then the greedy choice
    QMap<PlayId, PlayId> covered; ///< an equivalent that need not be done → the play that covers it
    QMap<DimensionId, GapBands> remainingGaps; ///< only dimensions with something left
    double effortDays = 0;                     ///< of all chosen plays
    QList<LeftOutPlay> leftOut; ///< candidates not chosen, in the order of `candidates`

    bool operator==(const Selection&) const = default;
};

/// A selection, and what it chose as places in the pool.
struct SelectedPlays {
    Selection selection;
    std::vector<int> plays;
};

/// Greedy cover (domain section 6): again and again the play with the highest priority on the
/// remaining gaps, its missing prerequisites first, until no play has benefit or fits the budget.
/// With `plan.candidates` exactly these are chosen. `candidates` are the rows in order.
[[nodiscard]] SelectedPlays select(const PlayPool& pool, const Plan& plan,
                                   const Priorities& candidates);

} // namespace milepost
