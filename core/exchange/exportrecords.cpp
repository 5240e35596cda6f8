// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportparts.h"

namespace milepost {

namespace {

void writeInput(JsonWriter& writer, const MetricInput& input)
{
    if (const auto* number = std::get_if<double>(&input)) {
        writer.value(*number);
        return;
    }
    writer.beginArray();
    for (const double number : std::get<QList<double>>(input))
        writer.value(number);
    writer.endArray();
}

} // namespace

void writeGoal(JsonWriter& writer, const Goal& goal)
{
    writeMember(writer, "metric", goal.metric);
    writeOptional(writer, "baseline", goal.baseline);
    writeOptional(writer, "baselineDate", goal.baselineDate);
    writeOptional(writer, "target", goal.target);
    writeOptional(writer, "targetDate", goal.targetDate);
    writeOptionalList(writer, "owners", goal.owners);
    writeExtensions(writer, goal.extensions);
}

void writeMetricValue(JsonWriter& writer, const MetricValue& value)
{
    writeMember(writer, "metric", value.metric);
    writeMember(writer, "periodEnd", value.periodEnd);
    writeOptional(writer, "unit", value.unit);
    writeMember(writer, "group", toName(value.group));
    writeOptional(writer, "value", value.value);
    if (!value.inputs.isEmpty()) {
        writer.key(QStringLiteral("inputs"));
        writer.beginObject();
        for (auto it = value.inputs.cbegin(); it != value.inputs.cend(); ++it) {
            writer.key(it.key());
            writeInput(writer, it.value());
        }
        writer.endObject();
    }
    writeOptional(writer, "n", value.n);
    writeOptional(writer, "source", value.source);
    writeExtensions(writer, value.extensions);
}

void writeRisk(JsonWriter& writer, const Risk& risk)
{
    writeMember(writer, "id", risk.id);
    writeMember(writer, "title", risk.title);
    writeOptional(writer, "pitfall", risk.pitfall);
    writeOptional(writer, "severity", risk.severity);
    writeOptional(writer, "owner", risk.owner);
    writeOptional(writer, "mitigation", risk.mitigation);
    writeOptional(writer, "status", risk.status);
    writeExtensions(writer, risk.extensions);
}

void writeReview(JsonWriter& writer, const Review& review)
{
    writeMember(writer, "id", review.id);
    writeMember(writer, "date", review.date);
    writeOptionalList(writer, "attendees", review.attendees);
    writeOptionalList(writer, "decisions", review.decisions);
    writeOptionalList(writer, "actions", review.actions);
    writeExtensions(writer, review.extensions);
}

void writeSnapshot(JsonWriter& writer, const Snapshot& snapshot)
{
    writeMember(writer, "id", snapshot.id);
    writeMember(writer, "name", snapshot.name);
    writeMember(writer, "date", snapshot.date);
    if (!snapshot.state.isEmpty())
        writeMember(writer, "state", QJsonValue(snapshot.state));
    writeExtensions(writer, snapshot.extensions);
}

void writeDismissal(JsonWriter& writer, const Dismissal& dismissal)
{
    writeMember(writer, "pitfall", dismissal.pitfall);
    writeOptional(writer, "subject", dismissal.subject);
    writeMember(writer, "reason", dismissal.reason);
    writeExtensions(writer, dismissal.extensions);
}

} // namespace milepost
