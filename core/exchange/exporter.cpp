// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"

#include "core/engagement/fieldwriter.h"
#include "core/exchange/exportparts.h"

namespace milepost {

namespace {

void writeUnit(JsonWriter& writer, const Unit& unit)
{
    writeMember(writer, "id", unit.id);
    writeMember(writer, "name", unit.name);
    writeOptional(writer, "parent", unit.parent);
    writeExtensions(writer, unit.extensions);
}

void writeOrganization(JsonWriter& writer, const Organization& organization)
{
    writeMember(writer, "name", organization.name);
    writeOptional(writer, "industry", organization.industry);
    writeOptional(writer, "currency", organization.currency);
    writeOptional(writer, "sponsor", organization.sponsor);
    writeOptional(writer, "facilitator", organization.facilitator);
    writeObjects(writer, "units", organization.units, writeUnit);
    writeExtensions(writer, organization.extensions);
}

void writeParticipant(JsonWriter& writer, const Participant& participant)
{
    writeMember(writer, "id", participant.id);
    writeMember(writer, "name", participant.name);
    writeMember(writer, "function", toName(participant.function));
    writeOptional(writer, "unit", participant.unit);
    writeExtensions(writer, participant.extensions);
}

} // namespace

QByteArray exportEngagement(const Engagement& engagement)
{
    JsonWriter writer;
    writer.beginObject();
    writeMember(writer, "format", QStringLiteral("milepost-engagement"));
    writeMember(writer, "version", 1);
    writer.key(QStringLiteral("organization"));
    writer.beginObject();
    writeOrganization(writer, engagement.organization);
    writer.endObject();
    writeObjects(writer, "participants", engagement.participants, writeParticipant);
    FieldWriter fields(writer);
    fields.field("goals", engagement.goals);
    writeObjects(writer, "assessments", engagement.assessments, writeAssessment);
    if (engagement.plan) {
        writer.key(QStringLiteral("plan"));
        writer.beginObject();
        writePlan(writer, *engagement.plan);
        writer.endObject();
    }
    fields.field("metrics", engagement.metricValues);
    fields.field("accountLists", engagement.accountLists);
    fields.field("partners", engagement.partners);
    fields.field("coverage", engagement.coverage);
    fields.field("investments", engagement.investments);
    writeObjects(writer, "risks", engagement.risks, writeRisk);
    fields.field("reviews", engagement.reviews);
    writeObjects(writer, "snapshots", engagement.snapshots, writeSnapshot);
    writeObjects(writer, "dismissals", engagement.dismissals, writeDismissal);
    fields.field("workshop", engagement.workshop);
    fields.field("report", engagement.report);
    writeExtensions(writer, engagement.extensions);
    writer.endObject();
    return writer.text();
}

} // namespace milepost
