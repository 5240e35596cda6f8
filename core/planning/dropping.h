// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/compiledplan.h"

namespace milepost {

/// What dropping a play of the plan would bring. Nothing is changed by it.
struct Dropping {
    PlayId play;
    QList<PlayId> entering;           ///< take its place, in the order of priority
    QList<PlayId> waiting;            ///< in the plan and build on it
    QMap<DimensionId, double> opened; ///< stages left open more than now, whatever takes its place
    /// What has to be dropped with it so that nothing takes its place.
    QList<PlayId> alsoDropped;
    /// The targets that nothing is missed of then; only of assessments that are open.
    QMap<DimensionId, HalfStage> lowered;
    bool someAreClosed = false; ///< a target would be lowered, but its assessment is closed

    bool operator==(const Dropping&) const = default;

    /// Whether nothing but the play itself would go.
    [[nodiscard]] bool changesNothingElse() const
    {
        return entering.isEmpty() && waiting.isEmpty() && opened.isEmpty();
    }
};

/// The engagement must be valid and `scorecards` be those of its assessments.
[[nodiscard]] Dropping dropping(const Content& content, const Engagement& engagement,
                                const QList<Scorecard>& scorecards, const PlayId& play);

} // namespace milepost
