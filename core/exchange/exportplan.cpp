// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/fieldwriter.h"
#include "core/exchange/exportparts.h"

namespace milepost {

void writePlan(JsonWriter& writer, const Plan& plan)
{
    FieldWriter fields(writer);
    writeOptionalList(writer, "playbooks", plan.playbooks);
    writeOptionalList(writer, "assessments", plan.assessments);
    writer.key(QStringLiteral("start"));
    writer.value(plan.start.isValid() ? QJsonValue(plan.start.toString(Qt::ISODate))
                                      : QJsonValue());
    writeOptional(writer, "replannedFrom", plan.replannedFrom);
    writeMember(writer, "capacityDaysPerWeek", plan.capacityDaysPerWeek);
    fields.field("roleCapacity", plan.roleCapacity);
    fields.field("personCapacity", plan.personCapacity);
    writeMember(writer, "parallelLimit", plan.parallelLimit);
    writeOptionalList(writer, "freezeWeeks", plan.freezeWeeks);
    writeOptional(writer, "budgetDays", plan.budgetDays);
    writeOptionalList(writer, "candidates", plan.candidates);
    fields.field("plays", plan.plays);
    writeOptional(writer, "baseline", plan.baseline);
    fields.field("scenarios", plan.scenarios);
    writeOptional(writer, "scenario", plan.scenario);
    writeExtensions(writer, plan.extensions);
}

} // namespace milepost
