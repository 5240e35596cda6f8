// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/fieldreader.h"
#include "core/exchange/importparts.h"

namespace milepost {

Plan readPlan(JsonReader& reader)
{
    const Plan defaults;
    Plan plan;
    if (reader.has("playbooks"))
        plan.playbooks = reader.ids<PlaybookId>("playbooks");
    if (reader.has("assessments"))
        plan.assessments = reader.ids<AssessmentId>("assessments");
    // Null: not decided, the plan starts on the date of the latest assessment that it uses.
    if (reader.any("start").isUndefined())
        reader.failMissing("start");
    plan.start = reader.date("start");
    plan.replannedFrom = reader.date("replannedFrom");
    plan.capacityDaysPerWeek =
        reader.number("capacityDaysPerWeek", limits::kMinCapacity, limits::kMaxCapacity)
            .value_or(defaults.capacityDaysPerWeek);
    FieldReader fields(reader);
    fields.field("roleCapacity", plan.roleCapacity, rules::kCapacity);
    FieldRule people = rules::kCapacity;
    people.count = limits::kParticipants;
    fields.field("personCapacity", plan.personCapacity, people);
    plan.parallelLimit =
        reader.integer("parallelLimit", 1, limits::kMaxParallel).value_or(defaults.parallelLimit);
    plan.freezeWeeks = reader.dates("freezeWeeks");
    plan.budgetDays = reader.number("budgetDays", 0, limits::kMaxAmount);
    if (reader.has("candidates"))
        plan.candidates = reader.ids<PlayId>("candidates", limits::kPlays);
    fields.field("plays", plan.plays, rules::upTo(limits::kPlays));
    plan.baseline = reader.id<SnapshotId>("baseline");
    fields.field("scenarios", plan.scenarios, rules::upTo(limits::kScenarios));
    plan.scenario = reader.id<ScenarioId>("scenario");
    plan.extensions = reader.finish();
    adoptFormerKey(plan.extensions, "x-replannedFrom", plan.replannedFrom);
    return plan;
}

} // namespace milepost
