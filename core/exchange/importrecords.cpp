// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonscanner.h"
#include "core/exchange/importparts.h"

#include <cmath>

namespace milepost {

namespace {

std::optional<double> amountOf(const QJsonValue& value)
{
    if (!value.isDouble() || std::abs(value.toDouble()) > limits::kMaxAmount)
        return std::nullopt;
    return value.toDouble();
}

QMap<QString, MetricInput> readInputs(JsonReader& reader)
{
    QMap<QString, MetricInput> inputs;
    reader.members("inputs", limits::kListItems, [&](const QString& name, const QJsonValue& value) {
        const QString key = QStringLiteral("inputs/") + pointerToken(name);
        const Message message = Message(
            "Exchange", "a number or a list of numbers from -1e15 to 1e15 is expected here");
        if (!value.isArray()) {
            const std::optional<double> number = amountOf(value);
            if (!number)
                reader.fail(key, message);
            inputs.insert(name, number.value_or(0));
            return;
        }
        QList<double> numbers;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size() && reader.ok(); ++i) {
            const std::optional<double> number = amountOf(array.at(i));
            if (!number)
                reader.fail(key + QLatin1Char('/') + QString::number(i), message);
            numbers.append(number.value_or(0));
        }
        inputs.insert(name, numbers);
    });
    return inputs;
}

} // namespace

Goal readGoal(JsonReader& reader)
{
    Goal goal;
    goal.metric = reader.requiredId<MetricId>("metric");
    goal.baseline = reader.number("baseline", -limits::kMaxAmount, limits::kMaxAmount);
    goal.baselineDate = reader.date("baselineDate");
    goal.target = reader.number("target", -limits::kMaxAmount, limits::kMaxAmount);
    goal.targetDate = reader.date("targetDate");
    goal.owners = reader.ids<RoleId>("owners");
    goal.extensions = reader.finish();
    return goal;
}

MetricValue readMetricValue(JsonReader& reader)
{
    MetricValue value;
    value.metric = reader.requiredId<MetricId>("metric");
    value.periodEnd = reader.requiredDate("periodEnd");
    value.unit = reader.id<UnitId>("unit");
    value.group = reader.name<MetricGroup>("group").value_or(MetricGroup::All);
    value.value = reader.number("value", -limits::kMaxAmount, limits::kMaxAmount);
    value.inputs = readInputs(reader);
    value.n = reader.integer("n", 0, limits::kMaxGroupSize);
    value.source = reader.text("source");
    value.extensions = reader.finish();
    return value;
}

Risk readRisk(JsonReader& reader)
{
    Risk risk;
    risk.id = reader.requiredId<RiskId>("id");
    risk.title = reader.requiredText("title");
    risk.pitfall = reader.id<PitfallId>("pitfall");
    risk.severity = reader.text("severity");
    risk.owner = reader.text("owner");
    risk.mitigation = reader.text("mitigation", limits::kTextLength);
    risk.status = reader.text("status");
    risk.extensions = reader.finish();
    return risk;
}

Review readReview(JsonReader& reader)
{
    Review review;
    review.id = reader.requiredId<ReviewId>("id");
    review.date = reader.requiredDate("date");
    review.attendees = reader.texts("attendees", limits::kTextLength);
    review.decisions = reader.texts("decisions", limits::kTextLength);
    review.actions = reader.texts("actions", limits::kTextLength);
    review.extensions = reader.finish();
    return review;
}

Snapshot readSnapshot(JsonReader& reader)
{
    Snapshot snapshot;
    snapshot.id = reader.requiredId<SnapshotId>("id");
    snapshot.name = reader.requiredText("name");
    snapshot.date = reader.requiredDate("date");
    const QJsonValue state = reader.any("state");
    if (reader.has("state") && !state.isObject())
        reader.fail(QStringLiteral("state"), Message("Exchange", "an object is expected here"));
    snapshot.state = state.toObject();
    snapshot.extensions = reader.finish();
    return snapshot;
}

Dismissal readDismissal(JsonReader& reader)
{
    Dismissal dismissal;
    dismissal.pitfall = reader.requiredId<PitfallId>("pitfall");
    dismissal.subject = reader.text("subject", limits::kIdLength);
    dismissal.reason = reader.requiredText("reason", limits::kTextLength);
    dismissal.extensions = reader.finish();
    return dismissal;
}

} // namespace milepost
