// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/scenarios.h"
#include "core/wording/telling.h"

/// How scenarios are told side by side.
namespace milepost {

enum class ScenarioAspect {
    Difference,
    Budget,
    Capacity,
    ParallelLimit,
    Start,
    Plays,
    Effort,
    Finish,
    Risk,
    Index,
    Dimension
};

/// What one line of the comparison says of each scenario.
struct ScenarioLine {
    ScenarioAspect aspect = ScenarioAspect::Difference;
    QString title;
    QList<QString> cells;       ///< in the order of the scenarios
    DimensionId dimension = {}; ///< of a line that is about one

    bool operator==(const ScenarioLine&) const = default;
};

/// The lines from the difference to the single dimensions; `telling` is that of the plan that
/// counts.
[[nodiscard]] QList<ScenarioLine> scenarioLines(const Telling& telling,
                                                const QList<ScenarioSummary>& scenarios);

/// What a scenario is called; the plan without one too.
[[nodiscard]] QString scenarioName(const Telling& telling, const ScenarioSummary& scenario);

/// What a scenario does to the plan that counts: "3 plays more, 2 plays fewer, 12 person-days less,
/// ends 3 weeks earlier, 1 dimension more short of its target".
[[nodiscard]] QString scenarioDifference(const Telling& telling, const ScenarioSummary& scenario,
                                         const ScenarioSummary& inForce);

/// The names of the three scenarios to begin with (reading/scenarios.h).
[[nodiscard]] QList<Message> threeScenarioNames();

} // namespace milepost
