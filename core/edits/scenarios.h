// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/edits/newid.h"
#include "core/engagement/edit.h"

/// The scenarios of the plan. A scenario holds only what it does otherwise; all else it shares with
/// the plan (engagement/planinforce.h). Names are told apart whatever their capitals.
namespace milepost::edits {

template <>
ScenarioId newId(const Engagement& engagement, QRandomGenerator& random);

/// Adds scenarios behind those there are, in one step.
[[nodiscard]] Result<Change> addScenarios(const Content& content, const Engagement& engagement,
                                          const QList<Scenario>& scenarios);
/// Puts the scenario in the place of the one with its id: name, settings and plays, of which what
/// is not set is as in the plan.
[[nodiscard]] Result<Change> setUpScenario(const Content& content, const Engagement& engagement,
                                           const Scenario& scenario);
/// Lets the scenario keep a play in, leave it out or leave it to the proposal; nothing: as the plan
/// decides.
[[nodiscard]] Result<Change> decideInScenario(const Content& content, const Engagement& engagement,
                                              const ScenarioId& id, const PlayId& play,
                                              std::optional<Forced> forced);
/// If it is the one that is chosen, the plan is without a scenario then.
[[nodiscard]] Result<Change> deleteScenario(const Content& content, const Engagement& engagement,
                                            const ScenarioId& id);
/// Makes that scenario the plan that counts, or none. Nothing else changes: what the plan and the
/// scenarios hold stays as it is, so that choosing back loses nothing.
[[nodiscard]] Result<Change> chooseScenario(const Content& content, const Engagement& engagement,
                                            const std::optional<ScenarioId>& id);

} // namespace milepost::edits
