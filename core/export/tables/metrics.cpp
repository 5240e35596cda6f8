// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exportwords.h"
#include "core/export/tables/tables.h"
#include "core/metrics/impossiblevalues.h"
#include "core/metrics/metricperiods.h"
#include "core/metrics/unitnames.h"
#include "core/scoring/scorewords.h"
#include "core/wording/metriccard.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost::exports {

namespace {

NumberFormat formatOf(const Metric& metric)
{
    switch (metric.unit) {
    case MetricUnit::Percent:
        return NumberFormat::Percent;
    case MetricUnit::Currency:
        return NumberFormat::Money;
    default:
        return NumberFormat::Plain;
    }
}

/// The currency by its code where there is one, else the name of the unit.
QString unitWords(const Telling& telling, const Metric& metric)
{
    const QString& currency = telling.engagement.organization.currency;
    return metric.unit == MetricUnit::Currency && !currency.isEmpty()
               ? currency
               : telling.text(unitName(metric.unit));
}

QString countedWords(const Telling& telling, const MetricDefinition& definition)
{
    return definition == MetricDefinition() ? QString() : definitionWords(telling.say, definition);
}

/// A recorded value with its metric and why it cannot be.
struct Recorded {
    const Metric* metric = nullptr;
    const MetricValue* value = nullptr;
    Message impossible;
};

/// By metric in the order of the catalogue, then unit, group and period.
QList<Recorded> recordedValues(const Telling& telling)
{
    const QList<MetricValue>& values = telling.engagement.metricValues;
    const QList<Message> impossible = impossibilities(telling.content.metrics, values);
    QList<Recorded> recorded;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (const Metric* metric = telling.content.findMetric(values[i].metric))
            recorded.append({metric, &values[i], impossible.value(i)});
    }
    const auto place = [](const Recorded& one) {
        return std::tuple(one.metric, one.value->unit.value_or(UnitId()).text(), one.value->group,
                          one.value->periodEnd);
    };
    std::stable_sort(recorded.begin(), recorded.end(),
                     [&](const Recorded& a, const Recorded& b) { return place(a) < place(b); });
    return recorded;
}

/// The last one of all accounts of the organization; null without one.
const Recorded* latestOf(const QList<Recorded>& recorded, const MetricId& metric)
{
    const Recorded* latest = nullptr;
    for (const Recorded& one : recorded) {
        if (one.value->metric == metric && !one.value->unit && one.value->group == MetricGroup::All)
            latest = &one;
    }
    return latest;
}

QList<ExportCell> goalRow(const Telling& telling, const Goal& goal, const Metric& metric,
                          const Recorded* latest)
{
    const Message impossible = impossibility(metric, goal);
    const bool told = impossible.isEmpty();
    const NumberFormat format = formatOf(metric);
    QList<QString> remarks{telling.text(impossible),
                           latest ? telling.text(latest->impossible) : QString()};
    remarks.removeAll(QString());
    QList<QString> owners;
    for (const RoleId& role : goal.owners)
        owners.append(telling.roleName(role));
    return {textCell(metric.name),
            textCell(unitWords(telling, metric)),
            numberCell(told ? goal.baseline : std::nullopt, format),
            dateCell(goal.baselineDate),
            numberCell(latest && latest->impossible.isEmpty() ? figureOf(*latest->value).value
                                                              : std::nullopt,
                       format),
            dateCell(latest ? latest->value->periodEnd : QDate()),
            numberCell(told ? goal.target : std::nullopt, format),
            dateCell(goal.targetDate),
            textCell(telling.say.joined(owners)),
            textCell(telling.text(cadenceName(metric))),
            textCell(countedWords(telling, goal.definition)),
            textCell(remarks.join(u' '))};
}

} // namespace

ExportTable goals(const Telling& telling)
{
    const auto text = [&](const Message& message) { return telling.text(message); };
    ExportTable table{{},
                      text(terms::goals()),
                      {text(terms::metric()), text(terms::unit()), text(terms::baseline()),
                       text(Message("Export", "Day of the baseline")),
                       text(Message("Export", "Latest value of all accounts")),
                       text(Message("Export", "Day of the latest value")), text(terms::target()),
                       text(Message("Export", "Day of the target")), text(terms::owner()),
                       text(Message("Export", "Cadence")), text(Message("Export", "Counting")),
                       text(Message("Export", "Remarks"))},
                      {}};
    const QList<Recorded> recorded = recordedValues(telling);
    for (const Goal& goal : telling.engagement.goals) {
        if (const Metric* metric = telling.content.findMetric(goal.metric))
            table.rows.append(goalRow(telling, goal, *metric, latestOf(recorded, goal.metric)));
    }
    return table;
}

ExportTable metrics(const Telling& telling)
{
    const auto text = [&](const Message& message) { return telling.text(message); };
    ExportTable table{{},
                      text(terms::metrics()),
                      {text(terms::metric()), text(Message("Export", "Category")),
                       text(accountsHeading()), text(terms::scope()), text(periodEndHeading()),
                       text(valueHeading()), text(terms::unit()), text(accountNumberHeading()),
                       text(sourceHeading()), text(Message("Export", "Counting")),
                       text(Message("Export", "Remarks"))},
                      {}};
    for (const Recorded& one : recordedValues(telling)) {
        const MetricFigure figure = figureOf(*one.value);
        const bool told = one.impossible.isEmpty();
        table.rows.append(
            {textCell(one.metric->name),
             textCell(metricCategoryWords(telling.say, one.metric->category)),
             textCell(metricGroupWords(telling.say, one.value->group)),
             textCell(telling.scopeName(one.value->unit)), dateCell(one.value->periodEnd),
             numberCell(told ? figure.value : std::nullopt, formatOf(*one.metric)),
             textCell(unitWords(telling, *one.metric)),
             one.value->n ? wholeCell(*one.value->n) : ExportCell(), textCell(one.value->source),
             textCell(countedWords(telling, one.value->definition)),
             textCell(!told             ? text(one.impossible)
                      : figure.computed ? text(terms::computedFromInputs())
                                        : QString())});
    }
    return table;
}

} // namespace milepost::exports
