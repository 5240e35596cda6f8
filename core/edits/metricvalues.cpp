// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/metricvalues.h"

#include "core/base/limits.h"
#include "core/edits/making.h"
#include "core/engagement/subjects.h"

namespace milepost::edits {

namespace {

EntityRef valueRef(qsizetype index)
{
    return refAt(EntityKind::MetricValue, index);
}

qsizetype indexOfKey(const QList<MetricValue>& values, const MetricKey& key)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (metricKeyOf(values.at(i)) == key)
            return i;
    }
    return -1;
}

void checkInputs(EditCheck& check, const MetricValue& value)
{
    check.count(Message("Edits", "inputs of a metric"), value.inputs.size(), limits::kListItems);
    for (auto it = value.inputs.cbegin(); it != value.inputs.cend(); ++it) {
        check.name(Message("Edits", "The name of the input"), it.key());
        const auto* number = std::get_if<double>(&it.value());
        const QList<double> numbers =
            number ? QList<double>{*number} : std::get<QList<double>>(it.value());
        check.count(Message("Edits", "numbers in one input"), numbers.size(),
                    limits::kMetricValues);
        for (const double each : numbers) {
            check.number(subjects::theInput(shortName(it.key())), each, -limits::kMaxAmount,
                         limits::kMaxAmount);
        }
    }
}

void checkValue(EditCheck& check, const Content& content, const Engagement& engagement,
                const MetricValue& value)
{
    check.found(content.findMetric(value.metric), Message("Edits", "metric"), value.metric.text());
    check.date(Message("Edits", "The end of the period"), value.periodEnd);
    checkUnit(check, engagement, value.unit);
    if (value.value)
        check.number(subjects::theValue(), *value.value, -limits::kMaxAmount, limits::kMaxAmount);
    checkInputs(check, value);
    if (value.n)
        check.number(Message("Edits", "The number of accounts"), *value.n, 0,
                     limits::kMaxGroupSize);
    check.line(Message("Edits", "The source"), value.source);
    check.optionalDate(Message("Edits", "The day whose customers are followed"),
                       value.definition.cohortDate);
    if (value.definition.smallestCustomer)
        check.number(Message("Edits", "The smallest customer counted"),
                     *value.definition.smallestCustomer, 0, limits::kMaxAmount);
}

Message valueName(const Content& content, const MetricKey& key)
{
    return Message("Edits", "%1 for %2").arg(nameOf(content, key.metric), dateText(key.periodEnd));
}

Edit replacement(qsizetype index, const MetricValue& before, MetricValue after)
{
    after.extensions = before.extensions;
    after.definition.extensions = before.definition.extensions;
    return {valueRef(index), before, std::move(after)};
}

} // namespace

Result<Change> setMetricValue(const Content& content, const Engagement& engagement,
                              const MetricValue& value)
{
    const QList<MetricValue>& values = engagement.metricValues;
    const MetricKey key = metricKeyOf(value);
    const qsizetype index = indexOfKey(values, key);
    EditCheck check;
    checkValue(check, content, engagement, value);
    check.count(subjects::metricValues(), index < 0 ? values.size() + 1 : values.size(),
                limits::kMetricValues);
    if (!check.ok())
        return check.error();
    MetricValue added = value;
    added.extensions = {};
    added.definition.extensions = {};
    const Edit edit = index < 0 ? Edit{valueRef(values.size()), {}, added}
                                : replacement(index, values.at(index), value);
    return changeOf(Message("Edits", "Enter %1").arg(valueName(content, key)), {edit},
                    fieldOf("metric-value", key.metric, key.unit.value_or(UnitId())) +
                        key.periodEnd.toString(Qt::ISODate) + toName(key.group));
}

Result<Change> setMetricValues(const Content& content, const Engagement& engagement,
                               const QList<MetricValue>& values)
{
    const QList<MetricValue>& there = engagement.metricValues;
    QHash<MetricKey, qsizetype> places;
    for (qsizetype i = 0; i < there.size(); ++i)
        places.insert(metricKeyOf(there.at(i)), i);
    EditCheck check;
    QSet<MetricKey> given;
    QList<Edit> edits;
    qsizetype size = there.size();
    for (const MetricValue& value : values) {
        checkValue(check, content, engagement, value);
        const MetricKey key = metricKeyOf(value);
        if (given.contains(key)) {
            check.refuse(Message("Edits", "%1 is given twice for the same unit and group.")
                             .arg(valueName(content, key)));
        }
        given.insert(key);
        const qsizetype index = places.value(key, -1);
        if (index >= 0) {
            edits.append(replacement(index, there.at(index), value));
        } else {
            MetricValue added = value;
            added.extensions = {};
            added.definition.extensions = {};
            edits.append({valueRef(size++), {}, added});
        }
    }
    check.count(subjects::metricValues(), size, limits::kMetricValues);
    if (!check.ok())
        return check.error();
    const Message name =
        values.size() == 1
            ? Message("Edits", "Enter %1").arg(valueName(content, metricKeyOf(values.first())))
            : Message("Edits", "Enter metric values");
    return changeOf(name, edits);
}

Result<Change> replaceMetricValue(const Content& content, const Engagement& engagement,
                                  const MetricKey& key, const MetricValue& value)
{
    const QList<MetricValue>& values = engagement.metricValues;
    const qsizetype index = indexOfKey(values, key);
    EditCheck check;
    check.require(index >= 0, Message("Edits", "This value is not there any more."));
    checkValue(check, content, engagement, value);
    if (!check.ok())
        return check.error();
    check.require(metricKeyOf(value) == key || indexOfKey(values, metricKeyOf(value)) < 0,
                  Message("Edits", "There is a value of %1 already, with the same unit and group.")
                      .arg(valueName(content, metricKeyOf(value))));
    if (!check.ok())
        return check.error();
    return changeOf(Message("Edits", "Edit %1").arg(valueName(content, metricKeyOf(value))),
                    {replacement(index, values.at(index), value)});
}

Result<Change> removeMetricValues(const Content& content, const Engagement& engagement,
                                  const QList<MetricKey>& keys)
{
    const QList<MetricValue>& values = engagement.metricValues;
    const QSet<MetricKey> leaving(keys.cbegin(), keys.cend());
    QList<Edit> edits;
    for (qsizetype i = values.size() - 1; i >= 0; --i) {
        if (leaving.contains(metricKeyOf(values.at(i))))
            edits.append(removal(engagement, valueRef(i)));
    }
    const Message name = leaving.size() == 1
                             ? Message("Edits", "Remove %1").arg(valueName(content, keys.first()))
                             : Message("Edits", "Remove %1 metric values").arg(edits.size());
    return changeOf(name, edits);
}

} // namespace milepost::edits
