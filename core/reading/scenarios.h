// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

namespace milepost {

/// A dimension if everything in a plan is done.
struct ScenarioDimension {
    DimensionId id;
    double today = 1;
    double expected = 1; ///< never below today's
    double target = 1;

    bool operator==(const ScenarioDimension&) const = default;

    [[nodiscard]] bool isShort() const { return expected < target - kTolerance; }
};

/// A matrix if everything in a plan is done.
struct ScenarioMatrix {
    MatrixId id;
    double index = 0; ///< of 100
    int stage = 1;

    bool operator==(const ScenarioMatrix&) const = default;
};

/// What a plan comes to as of a status date, for standing beside others.
struct ScenarioSummary {
    std::optional<ScenarioId> scenario; ///< nothing: the plan without a scenario
    bool inForce = false;               ///< it is the plan that counts
    Plan settings;
    QList<PlayId> plays; ///< by number
    qsizetype done = 0;
    double days = 0; ///< person-days of all plays
    bool exceedsBudget = false;
    QDate finish;                   ///< not valid when nothing is left to do
    bool leavesCalendar = false;    ///< `finish` is not to be told
    QList<ScenarioMatrix> matrices; ///< those in use of which enough is rated
    QList<ScenarioDimension> dimensions;
    qsizetype late = 0;       ///< plays
    qsizetype overloaded = 0; ///< owners who have more to do than days in some week
    qsizetype flagged = 0;    ///< plays whose dates break a rule

    bool operator==(const ScenarioSummary&) const = default;

    [[nodiscard]] qsizetype shortOfTarget() const; ///< dimensions
};

/// Of the plan that the reading is about.
[[nodiscard]] ScenarioSummary summaryOf(const Reading& reading);

/// The plan without a scenario, and each scenario, in their order: computed as the plan is, and as
/// choosing it on the status date would make it (planning/keptahead.h). The engagement must be
/// valid and `scorecards` be those of its assessments.
[[nodiscard]] QList<ScenarioSummary> scenarioSummaries(const Content& content,
                                                       const Engagement& engagement,
                                                       const QList<Scorecard>& scorecards,
                                                       const QDate& statusDate);

/// Three scenarios around the plan that counts, called as in `names`: one with three fifths of the
/// person-days that the plan takes, one with all of them, and one with half as many again, in which
/// everybody has half as many days again a week and half as many plays run at the same time again.
/// None where the plan has no play.
[[nodiscard]] QList<Scenario> threeScenarios(const Reading& reading, const QList<ScenarioId>& ids,
                                             const QList<QString>& names);

} // namespace milepost
