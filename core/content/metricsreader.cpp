// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonscanner.h"
#include "core/content/contentparts.h"

#include <algorithm>

namespace milepost {

namespace {

bool isNumbers(const QJsonValue& value)
{
    const QJsonArray list = value.toArray();
    return value.isDouble() ||
           (value.isArray() && std::all_of(list.constBegin(), list.constEnd(),
                                           [](const QJsonValue& item) { return item.isDouble(); }));
}

ComparisonMethod readMethod(JsonReader& comparison, const QList<ComparisonMethodNote>& described)
{
    const QString id = comparison.requiredText("method");
    const bool known = std::any_of(described.cbegin(), described.cend(),
                                   [&](const ComparisonMethodNote& note) { return note.id == id; });
    if (!known && comparison.ok())
        comparison.fail(QStringLiteral("method"), nothingHasTheId(id));
    return fromName<ComparisonMethod>(id).value_or(ComparisonMethod::NotApplicable);
}

Metric readMetric(JsonReader& reader, const QList<ComparisonMethodNote>& methods)
{
    Metric metric;
    metric.id = reader.requiredId<MetricId>("id");
    metric.name = reader.requiredText("name");
    metric.category = reader.requiredName("category", MetricCategory::Retention);
    metric.definition = reader.requiredText("definition", limits::kTextLength);
    metric.formula = reader.requiredText("formula", limits::kTextLength);
    metric.unit = reader.requiredName("unit", MetricUnit::Percent);
    metric.direction = reader.requiredName("direction", MetricDirection::Higher);
    metric.inputs = reader.texts("inputs", limits::kNameLength);
    metric.cadence = reader.requiredText("cadence");
    metric.kind = reader.requiredText("kind");
    metric.vanity = reader.flag("vanity");
    reader.requiredObject("comparison", [&](JsonReader& comparison) {
        metric.comparisonMethod = readMethod(comparison, methods);
        metric.comparisonAdvice = comparison.requiredText("advice", limits::kTextLength);
        static_cast<void>(comparison.finish());
    });
    reader.requiredObject("example", [&](JsonReader& example) {
        example.members("inputs", 100, [&](const QString& name, const QJsonValue& value) {
            if (!isNumbers(value)) {
                example.fail(QStringLiteral("inputs/") + pointerToken(name),
                             Message("Content", "a number or a list of numbers is expected here"));
            }
            metric.exampleInputs.insert(name, value);
        });
        metric.exampleResult =
            example.requiredNumber("result", -limits::kMaxAmount, limits::kMaxAmount);
        metric.exampleExplanation = example.requiredText("explanation", limits::kTextLength);
        static_cast<void>(example.finish());
    });
    metric.note = reader.text("note", limits::kTextLength);
    static_cast<void>(reader.finish());
    return metric;
}

} // namespace

void readMetrics(JsonReader& reader, Content& content)
{
    static_cast<void>(reader.requiredInteger("schemaVersion", 1, 1));
    static_cast<void>(reader.requiredText("contentVersion"));
    reader.requiredObjects("comparisonMethods", 20, [&](JsonReader& item) {
        content.comparisonMethods.append({item.requiredText("id"), item.requiredText("use"),
                                          item.requiredText("interval", limits::kTextLength)});
        static_cast<void>(item.finish());
    });
    reader.requiredObject("comparisonRules", [&](JsonReader& item) {
        ComparisonRules& rules = content.comparisonRules;
        rules.minGroup = item.requiredInteger("minGroup", 1, 1000);
        rules.smallGroup = item.requiredInteger("smallGroup", 1, 1000);
        rules.minCell = item.requiredInteger("minCell", 1, 1000);
        rules.involvementLeadDays = item.requiredInteger("involvementLeadDays", 0, 1000);
        rules.minCompleteness = item.requiredNumber("minCompleteness", 0, 1);
        rules.wording = item.texts("wording", limits::kNameLength);
        static_cast<void>(item.finish());
    });
    reader.requiredObjects("metrics", 500, [&](JsonReader& item) {
        content.metrics.append(readMetric(item, content.comparisonMethods));
    });
}

void readPitfalls(JsonReader& reader, Content& content)
{
    static_cast<void>(reader.requiredInteger("schemaVersion", 1, 1));
    reader.requiredObjects("pitfalls", 500, [&](JsonReader& item) {
        Pitfall pitfall;
        pitfall.id = item.requiredId<PitfallId>("id");
        pitfall.title = item.requiredText("title");
        pitfall.severity = item.requiredName("severity", Severity::Medium);
        pitfall.scope = item.requiredText("scope");
        pitfall.why = item.requiredText("why", limits::kTextLength);
        pitfall.detect = item.requiredText("detect", limits::kTextLength);
        pitfall.prompt = item.requiredText("prompt", limits::kTextLength);
        content.pitfalls.append(pitfall);
        static_cast<void>(item.finish());
    });
}

void readAgenda(JsonReader& reader, Content& content)
{
    static_cast<void>(reader.requiredInteger("schemaVersion", 1, 1));
    const int total = reader.requiredInteger("totalMinutes", 1, 1440);
    reader.requiredObjects("items", 100, [&](JsonReader& item) {
        AgendaItem entry;
        entry.id = item.requiredText("id");
        entry.startMinute = item.requiredInteger("startMinute", 0, total);
        entry.endMinute = item.requiredInteger("endMinute", entry.startMinute, total);
        entry.title = item.requiredText("title");
        entry.facilitator = item.requiredText("facilitator", limits::kTextLength);
        entry.app = item.requiredText("app", limits::kTextLength);
        entry.output = item.requiredText("output", limits::kTextLength);
        content.agenda.append(entry);
        static_cast<void>(item.finish());
    });
}

} // namespace milepost
