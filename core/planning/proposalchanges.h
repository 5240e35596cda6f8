// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/compiledplan.h"

namespace milepost {

/// A plan with the settings that it was compiled from. Both must outlive it.
struct Proposal {
    const Plan& settings;
    const CompiledPlan& plan;
};

enum class ProposalEvent { Enters, Leaves, Moves };

/// Why a play enters, leaves or moves; what is named with it stands in ProposalChange.
enum class ProposalReason {
    ByHand,         ///< somebody decided so, or took a decision back
    GapGrew,        ///< `dimension` has more to close than before
    GapShrank,      ///< `dimension` has less to close than before
    TakesPlaceOf,   ///< it closes what `others`, which left, would have closed
    ClosedByOthers, ///< `others` close what it would have closed
    Covered,        ///< the equivalent in `others` is in the plan
    NotCovered,     ///< the equivalent in `others` is in the plan no longer
    NeededBy,       ///< `others` build on it
    NotNeeded,      ///< `others`, which built on it, left or no longer need it
    BudgetReaches,  ///< the budget has room for it
    OverBudget,     ///< the budget has no room for it
    InScope,        ///< its playbook, or the assessment it closes gaps of, came in
    OutOfScope,     ///< its playbook, or the assessment it closed gaps of, went out
    Deleted,        ///< a play of one's own that there is no longer
    Order,          ///< others come before it, or no longer do
    Start,          ///< it starts in another week, for the reason that the schedule gives
    Duration,       ///< it takes more or fewer weeks
    FreezeWeeks,    ///< other weeks in it are frozen
};

struct NamedPlay {
    PlayId id;
    QString title;

    bool operator==(const NamedPlay&) const = default;
};

/// One play that the proposal has, has no longer, or has at another time.
struct ProposalChange {
    NamedPlay play;
    ProposalEvent event = ProposalEvent::Moves;
    ProposalReason reason = ProposalReason::Start;
    DimensionId dimension = {};
    QList<NamedPlay> others = {}; ///< at most two, the most telling first
    std::optional<ScheduledPlay> before = {};
    std::optional<ScheduledPlay> after = {};

    bool operator==(const ProposalChange&) const = default;
};

/// What an edit did to the proposal: the plays that enter and leave, and those in both whose start
/// or finish is another, each once; those that enter in the order of priority, then those that
/// leave in the order they had, then those that move by their new start.
[[nodiscard]] QList<ProposalChange> proposalChanges(const Proposal& before, const Proposal& after);

} // namespace milepost
