// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "ui/document/documentcore.h"

namespace milepost {

namespace {

using Tr = EngagementDocument;

EntityRef valueRef(qsizetype index)
{
    return {EntityKind::MetricValue, {}, {}, index};
}

qsizetype indexOfKey(const QList<MetricValue>& values, const MetricKey& key)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (keyOf(values.at(i)) == key)
            return i;
    }
    return -1;
}

void checkInputs(EditCheck& check, const MetricValue& value)
{
    check.count(Tr::tr("inputs of a metric"), value.inputs.size(), limits::kListItems);
    for (auto it = value.inputs.cbegin(); it != value.inputs.cend(); ++it) {
        check.name(Tr::tr("The name of the input"), it.key());
        const auto* number = std::get_if<double>(&it.value());
        const QList<double> numbers =
            number ? QList<double>{*number} : std::get<QList<double>>(it.value());
        check.count(Tr::tr("numbers in one input"), numbers.size(), limits::kMetricValues);
        for (const double each : numbers) {
            check.number(Tr::tr("The input “%1”").arg(shortName(it.key())), each,
                         -limits::kMaxAmount, limits::kMaxAmount);
        }
    }
}

void checkValue(EditCheck& check, const DocumentCore& document, const MetricValue& value)
{
    check.found(document.content.findMetric(value.metric), Tr::tr("metric"), value.metric.text());
    check.date(Tr::tr("The end of the period"), value.periodEnd);
    document.checkUnit(check, value.unit);
    if (value.value)
        check.number(Tr::tr("The value"), *value.value, -limits::kMaxAmount, limits::kMaxAmount);
    checkInputs(check, value);
    if (value.n)
        check.number(Tr::tr("The number of accounts"), *value.n, 0, limits::kMaxGroupSize);
    check.line(Tr::tr("The source"), value.source);
}

QString valueName(const Content& content, const MetricKey& key)
{
    return Tr::tr("%1 for %2").arg(nameOf(content, key.metric), dateText(key.periodEnd));
}

Edit replacement(qsizetype index, const MetricValue& before, MetricValue after)
{
    after.extensions = before.extensions;
    return {valueRef(index), before, std::move(after)};
}

} // namespace

Result<Done> EngagementDocument::setMetricValue(const MetricValue& value, Merge merge)
{
    const QList<MetricValue>& values = d->engagement.metricValues;
    const MetricKey key = keyOf(value);
    const qsizetype index = indexOfKey(values, key);
    EditCheck check;
    checkValue(check, *d, value);
    check.count(tr("metric values"), index < 0 ? values.size() + 1 : values.size(),
                limits::kMetricValues);
    if (!check.ok())
        return check.error();
    MetricValue added = value;
    added.extensions = {};
    const Edit edit = index < 0 ? Edit{valueRef(values.size()), {}, added}
                                : replacement(index, values.at(index), value);
    return d->submit({tr("Enter %1").arg(valueName(d->content, key)),
                      {edit},
                      merge,
                      fieldOf("metric-value", key.metric, key.unit.value_or(UnitId())) +
                          key.periodEnd.toString(Qt::ISODate) + toName(key.group)});
}

Result<Done> EngagementDocument::setMetricValues(const QList<MetricValue>& values)
{
    const QList<MetricValue>& there = d->engagement.metricValues;
    QHash<MetricKey, qsizetype> places;
    for (qsizetype i = 0; i < there.size(); ++i)
        places.insert(keyOf(there.at(i)), i);
    EditCheck check;
    QSet<MetricKey> given;
    QList<Edit> edits;
    qsizetype size = there.size();
    for (const MetricValue& value : values) {
        checkValue(check, *d, value);
        const MetricKey key = keyOf(value);
        if (given.contains(key)) {
            check.refuse(tr("%1 is given twice for the same unit and group.")
                             .arg(valueName(d->content, key)));
        }
        given.insert(key);
        const qsizetype index = places.value(key, -1);
        if (index >= 0) {
            edits.append(replacement(index, there.at(index), value));
        } else {
            MetricValue added = value;
            added.extensions = {};
            edits.append({valueRef(size++), {}, added});
        }
    }
    check.count(tr("metric values"), size, limits::kMetricValues);
    if (!check.ok())
        return check.error();
    const QString name = values.size() == 1
                             ? tr("Enter %1").arg(valueName(d->content, keyOf(values.first())))
                             : tr("Enter metric values");
    return d->submit({name, edits, {}, {}});
}

Result<Done> EngagementDocument::replaceMetricValue(const MetricKey& key, const MetricValue& value)
{
    const QList<MetricValue>& values = d->engagement.metricValues;
    const qsizetype index = indexOfKey(values, key);
    EditCheck check;
    check.require(index >= 0, tr("This value is not there any more."));
    checkValue(check, *d, value);
    if (!check.ok())
        return check.error();
    check.require(keyOf(value) == key || indexOfKey(values, keyOf(value)) < 0,
                  tr("There is a value of %1 already, with the same unit and group.")
                      .arg(valueName(d->content, keyOf(value))));
    if (!check.ok())
        return check.error();
    return d->submit({tr("Edit %1").arg(valueName(d->content, keyOf(value))),
                      {replacement(index, values.at(index), value)},
                      {},
                      {}});
}

Result<Done> EngagementDocument::removeMetricValues(const QList<MetricKey>& keys)
{
    const QList<MetricValue>& values = d->engagement.metricValues;
    const QSet<MetricKey> leaving(keys.cbegin(), keys.cend());
    QList<Edit> edits;
    for (qsizetype i = values.size() - 1; i >= 0; --i) {
        if (leaving.contains(keyOf(values.at(i))))
            edits.append(d->removal(valueRef(i)));
    }
    const QString name =
        keys.size() == 1 ? tr("Remove %1").arg(valueName(d->content, keys.first()))
                         : tr("Remove %n metric values", nullptr, static_cast<int>(edits.size()));
    return d->submit({name, edits, {}, {}});
}

} // namespace milepost
