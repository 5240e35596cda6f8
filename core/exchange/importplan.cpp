// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonscanner.h"
#include "core/content/contentparts.h"
#include "core/exchange/importparts.h"

namespace milepost {

namespace {

constexpr const char* kDefinitionKeys[] = {
    "title",        "what",       "deliverable",   "playbook", "step", "ownerRole",
    "supportRoles", "workstream", "prerequisites", "advances", "kpis"};

QMap<RoleId, double> readRoleCapacity(JsonReader& reader)
{
    QMap<RoleId, double> capacity;
    reader.members(
        "roleCapacity", limits::kListItems, [&](const QString& role, const QJsonValue& value) {
            const double days = value.toDouble(-1);
            if (days < limits::kMinCapacity || days > limits::kMaxCapacity) {
                reader.fail(QStringLiteral("roleCapacity/") + pointerToken(role),
                            Message("Exchange", "a number of days from %1 to %2 is expected here")
                                .arg(limits::kMinCapacity, 0, 1)
                                .arg(limits::kMaxCapacity, 0, 1));
            }
            capacity.insert(RoleId(role), days);
        });
    return capacity;
}

CustomPlay readCustomPlay(JsonReader& reader)
{
    CustomPlay custom;
    custom.title = reader.requiredText("title");
    custom.what = reader.text("what", limits::kTextLength);
    custom.deliverable = reader.text("deliverable", limits::kTextLength);
    custom.playbook = reader.id<PlaybookId>("playbook");
    custom.step = reader.id<StepId>("step");
    custom.ownerRole = reader.id<RoleId>("ownerRole");
    custom.supportRoles = reader.ids<RoleId>("supportRoles");
    custom.workstream = reader.id<WorkstreamId>("workstream");
    custom.prerequisites = reader.ids<PlayId>("prerequisites");
    reader.objects("advances", limits::kListItems,
                   [&](JsonReader& item) { custom.advances.append(readAdvance(item)); });
    custom.kpis = reader.ids<MetricId>("kpis");
    return custom;
}

void refuseDefinition(JsonReader& reader)
{
    for (const char* key : kDefinitionKeys) {
        if (reader.has(key)) {
            reader.fail(
                QString::fromLatin1(key),
                Message("Exchange", "only a play of one's own has this key; add \"custom\": true"));
        }
    }
}

} // namespace

PlannedPlay readPlannedPlay(JsonReader& reader)
{
    PlannedPlay play;
    play.id = reader.requiredId<PlayId>("id");
    play.state = reader.name<PlayState>("state").value_or(PlayState::Proposed);
    play.accountable = reader.text("accountable");
    play.effortDays = reader.number("effortDays", 0, limits::kMaxEffortDays);
    play.durationWeeks = reader.integer("durationWeeks", 1, limits::kMaxDurationWeeks);
    play.pinnedStart = reader.date("pinnedStart");
    play.waived = reader.ids<PlayId>("waived");
    play.forced = reader.name<Forced>("forced").value_or(Forced::No);
    play.actualStart = reader.date("actualStart");
    play.actualFinish = reader.date("actualFinish");
    play.notes = reader.text("notes", limits::kTextLength);
    if (reader.flag("custom"))
        play.custom = readCustomPlay(reader);
    else
        refuseDefinition(reader);
    play.extensions = reader.finish();
    return play;
}

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
    plan.capacityDaysPerWeek =
        reader.number("capacityDaysPerWeek", limits::kMinCapacity, limits::kMaxCapacity)
            .value_or(defaults.capacityDaysPerWeek);
    plan.roleCapacity = readRoleCapacity(reader);
    plan.parallelLimit =
        reader.integer("parallelLimit", 1, limits::kMaxParallel).value_or(defaults.parallelLimit);
    plan.freezeWeeks = reader.dates("freezeWeeks");
    plan.budgetDays = reader.number("budgetDays", 0, limits::kMaxAmount);
    if (reader.has("candidates"))
        plan.candidates = reader.ids<PlayId>("candidates", limits::kPlays);
    reader.objects("plays", limits::kPlays,
                   [&](JsonReader& item) { plan.plays.append(readPlannedPlay(item)); });
    plan.extensions = reader.finish();
    return plan;
}

} // namespace milepost
