// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/compiledplan.h"

namespace milepost {

/// Why replanning moved a play.
enum class MoveReason {
    LayInThePast, ///< it should have started before the status date and has not
    GivesWay,     ///< it waits for plays that moved, or for their owners
};

/// A play with its dates before and after.
struct PlayMove {
    PlayId play;
    MoveReason reason = MoveReason::LayInThePast;
    ScheduledPlay before;
    ScheduledPlay after;

    bool operator==(const PlayMove&) const = default;
};

/// A plan that was placed anew, and what that moves. Nothing is changed by it.
struct Replanning {
    Plan plan;              ///< the settings to store
    QList<PlayId> unpinned; ///< whose pin lay in the past; it is taken off in `plan`
    CompiledPlan compiled;
    QList<PlayMove> moves; ///< in the order of their new dates

    bool operator==(const Replanning&) const = default;
};

/// Places what has not started and lies in the past anew from `statusDate` on (domain section 6).
/// Work that has started keeps its dates; a pin before that day is taken off a play that has not.
/// The engagement must be valid and `scorecards` be those of its assessments.
[[nodiscard]] Replanning replan(const Content& content, const Engagement& engagement,
                                const QList<Scorecard>& scorecards, const QDate& statusDate);

} // namespace milepost
