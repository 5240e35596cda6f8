// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"
#include "core/planning/compiledplan.h"
#include "core/scoring/scorecard.h"

#include <QSet>

namespace milepost {

/// How many plays are done when a day ends.
struct PlayCount {
    QDate date;
    int plays = 0;

    bool operator==(const PlayCount&) const = default;
};

/// The plays of a plan done over time, beside when they should be. Counts rise and are ascending by
/// date, one a day on which they change.
struct PlanProgress {
    QList<PlayCount> done;    ///< as it was; plays that are done without a date are not in it
    QList<PlayCount> planned; ///< as the plan is now: when plays were or are to be finished
    QList<PlayCount>
        baseline; ///< as it was agreed, from the day of the baseline; empty without one
    int doneCount = 0;
    int undated = 0;  ///< done without a date
    int total = 0;    ///< plays in the plan
    QSet<PlayId> due; ///< that should be done by the status date: as agreed, or as the plan is now

    bool operator==(const PlanProgress&) const = default;
};

/// `plan` must be that of the engagement.
[[nodiscard]] PlanProgress planProgress(const Engagement& engagement, const CompiledPlan& plan,
                                        const QDate& statusDate);

/// The scores of an assessment if the plays of the plan that are due have brought what they promise
/// (domain section 6), but for what was done by the day of the assessment, which its scores hold
/// already. Empty where the plan does not rest on that assessment.
[[nodiscard]] QMap<DimensionId, double> scoresDue(const Assessment& assessment,
                                                  const CompiledPlan& plan,
                                                  const Engagement& engagement,
                                                  const QSet<PlayId>& due);

/// The scores of an assessment if the whole plan is done; likewise.
[[nodiscard]] QMap<DimensionId, double> scoresExpected(const Assessment& assessment,
                                                       const CompiledPlan& plan);

/// The figures of a scorecard with these scores in place of its own; nothing where too little is
/// rated.
[[nodiscard]] std::optional<MatrixFigures>
figuresWith(const Content& content, const Scorecard& card, const QMap<DimensionId, double>& scores);

/// The index of a scorecard with these scores in place of its own, from 0 to 100; nothing where too
/// little is rated.
[[nodiscard]] std::optional<double> indexWith(const Content& content, const Scorecard& card,
                                              const QMap<DimensionId, double>& scores);

} // namespace milepost
