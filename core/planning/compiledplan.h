// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/engagement.h"
#include "core/planning/gaps.h"
#include "core/planning/priorities.h"
#include "core/planning/schedule.h"
#include "core/planning/selection.h"
#include "core/scoring/scorecard.h"

namespace milepost {

/// Everything that follows from scores, goals and the plan's settings: what is worth doing, in
/// which order, when, and where it should lead (domain section 6). Only rated dimensions count.
struct CompiledPlan {
    QList<AssessmentId> assessments; ///< those used
    QList<MetricId> goals;
    QDate start;       ///< the plan's start date
    QDate firstMonday; ///< week 0 of the schedule

    QList<DimensionGap> dimensions; ///< the rated dimensions, in the order of the matrices
    QList<Play> plays;              ///< definition of every play named below, as planned here
    QList<PriorityRow> candidates;  ///< every candidate, on the full gaps, in order
    Selection selection;            ///< what is in the plan, and why the rest is not
    QList<PriorityRow> priorities;  ///< the selected plays among themselves, in order
    Schedule schedule;              ///< of the selected plays that are not done
    QMap<DimensionId, HalfStage>
        projected; ///< expected if done, to be confirmed by a re-assessment

    bool operator==(const CompiledPlan&) const = default;

    [[nodiscard]] const Play* findPlay(const PlayId& id) const;
    [[nodiscard]] const PriorityRow* findCandidate(const PlayId& id) const;
    [[nodiscard]] const DimensionGap* findDimension(const DimensionId& id) const;
};

/// Compiles the plan of an engagement; without plan settings the defaults apply. The engagement
/// must be valid (engagement/validate.h) and `scorecards` be those of its assessments.
[[nodiscard]] CompiledPlan compilePlan(const Content& content, const Engagement& engagement,
                                       const QList<Scorecard>& scorecards);

} // namespace milepost
