// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportparts.h"

namespace milepost {

namespace {

void writeAdvance(JsonWriter& writer, const Advance& advance)
{
    writeMember(writer, "dimension", advance.dimension);
    writeMember(writer, "transition", toName(advance.transition));
    writeMember(writer, "lift", advance.lift);
    writeExtensions(writer, advance.extensions);
}

void writeCustom(JsonWriter& writer, const CustomPlay& custom)
{
    writeMember(writer, "custom", true);
    writeMember(writer, "title", custom.title);
    writeOptional(writer, "what", custom.what);
    writeOptional(writer, "deliverable", custom.deliverable);
    writeOptional(writer, "playbook", custom.playbook);
    writeOptional(writer, "step", custom.step);
    writeOptional(writer, "ownerRole", custom.ownerRole);
    writeOptionalList(writer, "supportRoles", custom.supportRoles);
    writeOptional(writer, "workstream", custom.workstream);
    writeOptionalList(writer, "prerequisites", custom.prerequisites);
    writeObjects(writer, "advances", custom.advances, writeAdvance);
    writeOptionalList(writer, "kpis", custom.kpis);
}

void writePlay(JsonWriter& writer, const PlannedPlay& play)
{
    writeMember(writer, "id", play.id);
    writeMember(writer, "state", toName(play.state));
    writeOptional(writer, "accountable", play.accountable);
    writeOptional(writer, "effortDays", play.effortDays);
    writeOptional(writer, "durationWeeks", play.durationWeeks);
    writeOptional(writer, "pinnedStart", play.pinnedStart);
    writeOptionalList(writer, "waived", play.waived);
    writeOptional(writer, "forced", toName(play.forced));
    writeOptional(writer, "actualStart", play.actualStart);
    writeOptional(writer, "actualFinish", play.actualFinish);
    writeOptional(writer, "notes", play.notes);
    if (play.custom)
        writeCustom(writer, *play.custom);
    writeExtensions(writer, play.extensions);
}

} // namespace

void writePlan(JsonWriter& writer, const Plan& plan)
{
    writeOptionalList(writer, "playbooks", plan.playbooks);
    writeOptionalList(writer, "assessments", plan.assessments);
    writer.key(QStringLiteral("start"));
    writer.value(plan.start.isValid() ? QJsonValue(plan.start.toString(Qt::ISODate))
                                      : QJsonValue());
    writeMember(writer, "capacityDaysPerWeek", plan.capacityDaysPerWeek);
    if (!plan.roleCapacity.isEmpty()) {
        writer.key(QStringLiteral("roleCapacity"));
        writer.beginObject();
        for (auto it = plan.roleCapacity.cbegin(); it != plan.roleCapacity.cend(); ++it) {
            writer.key(it.key().text());
            writer.value(it.value());
        }
        writer.endObject();
    }
    writeMember(writer, "parallelLimit", plan.parallelLimit);
    writeOptionalList(writer, "freezeWeeks", plan.freezeWeeks);
    writeOptional(writer, "budgetDays", plan.budgetDays);
    writeOptionalList(writer, "candidates", plan.candidates);
    writeObjects(writer, "plays", plan.plays, writePlay);
    writeExtensions(writer, plan.extensions);
}

} // namespace milepost
