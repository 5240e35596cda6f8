// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/impossiblevalues.h"

#include "core/base/halfstage.h"
#include "core/engagement/subjects.h"
#include "core/metrics/formulas.h"
#include "core/metrics/inputnames.h"
#include "core/metrics/possibleranges.h"

#include <algorithm>
#include <map>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

Message plain(MetricUnit unit, double value)
{
    constexpr int decimals = 4;
    return unit == MetricUnit::Percent ? Message("Metrics", "%1%").arg(value * 100, 0, decimals)
                                       : Message("Metrics", "%1").arg(value, 0, decimals);
}

Message outside(const Message& what, MetricUnit unit, const PossibleRange& range, double value)
{
    if (range.contains(value))
        return {};
    const Message shown = plain(unit, value);
    if (range.low && range.high) {
        return Message("Metrics", "%1 is %2, but can only lie between %3 and %4.")
            .arg(what)
            .arg(shown)
            .arg(plain(unit, *range.low))
            .arg(plain(unit, *range.high));
    }
    return range.low ? Message("Metrics", "%1 is %2, but cannot be below %3.")
                           .arg(what)
                           .arg(shown)
                           .arg(plain(unit, *range.low))
                     : Message("Metrics", "%1 is %2, but cannot be above %3.")
                           .arg(what)
                           .arg(shown)
                           .arg(plain(unit, *range.high));
}

/// An entered value whose inputs are all there and give none.
bool hasNoFiniteValue(const Metric& metric, const MetricValue& value)
{
    return !metric.inputs.isEmpty() && !value.inputs.isEmpty() &&
           missingInputs(metric, value.inputs).isEmpty() &&
           metric.category == MetricCategory::Value && !valueByFormula(metric.id, value.inputs);
}

/// What two values must share to speak of the same accounts.
using SameAccounts = std::tuple<QDate, UnitId, MetricGroup>;

std::map<SameAccounts, qsizetype> indexed(const QList<MetricValue>& values, const MetricId& metric)
{
    std::map<SameAccounts, qsizetype> found;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i].metric == metric)
            found[{values[i].periodEnd, values[i].unit.value_or(UnitId()), values[i].group}] = i;
    }
    return found;
}

} // namespace

MetricFigure figureOf(const MetricValue& value)
{
    if (value.value)
        return {value.value, false};
    const std::optional<double> computed = valueByFormula(value.metric, value.inputs);
    return {computed, computed.has_value()};
}

Message impossibilityOfInput(const QString& name, const MetricInput& input)
{
    const std::optional<InputFacts> facts = inputFacts(name);
    if (!facts)
        return {};
    const Message what = subjects::theInput(inputName(name));
    if (const double* number = std::get_if<double>(&input))
        return outside(what, facts->unit, facts->range, *number);
    for (const double number : std::get<QList<double>>(input)) {
        if (Message reason = outside(what, facts->unit, facts->range, number); !reason.isEmpty())
            return reason;
    }
    return {};
}

Message impossibilityOfFigure(const Metric& metric, double figure)
{
    return outside(subjects::theValue(), metric.unit, possibleRange(metric.id), figure);
}

Message impossibility(const Metric& metric, const MetricValue& value)
{
    for (auto it = value.inputs.cbegin(); it != value.inputs.cend(); ++it) {
        if (Message reason = impossibilityOfInput(it.key(), *it); !reason.isEmpty())
            return reason;
    }
    if (hasNoFiniteValue(metric, value))
        return Message("Metrics", "With these inputs the formula has no finite value: %1.")
            .arg(metric.formula);
    const MetricFigure figure = figureOf(value);
    return figure.value ? impossibilityOfFigure(metric, *figure.value) : Message();
}

Message impossibility(const Metric& metric, const Goal& goal)
{
    const PossibleRange range = possibleRange(metric.id);
    Message reason;
    if (goal.baseline)
        reason = outside(subjects::theBaseline(), metric.unit, range, *goal.baseline);
    if (reason.isEmpty() && goal.target)
        reason = outside(subjects::theTarget(), metric.unit, range, *goal.target);
    return reason;
}

QList<Message> impossibilities(const QList<Metric>& metrics, const QList<MetricValue>& values)
{
    QList<Message> reasons;
    for (const MetricValue& value : values) {
        const auto metric =
            std::find_if(metrics.cbegin(), metrics.cend(),
                         [&](const Metric& known) { return known.id == value.metric; });
        reasons.append(metric == metrics.cend() ? Message() : impossibility(*metric, value));
    }
    const auto net = indexed(values, MetricId(u"nrr"_s));
    for (const auto& [accounts, gross] : indexed(values, MetricId(u"grr"_s))) {
        const auto found = net.find(accounts);
        if (found == net.end())
            continue;
        const std::optional<double> below = figureOf(values[gross]).value;
        const std::optional<double> above = figureOf(values[found->second]).value;
        if (!below || !above || *below <= *above + kTolerance)
            continue;
        for (const qsizetype index : {gross, found->second}) {
            if (reasons[index].isEmpty()) {
                reasons[index] =
                    Message(
                        "Metrics",
                        "Gross retention of %1 is above net retention of %2 of the same accounts.")
                        .arg(plain(MetricUnit::Percent, *below))
                        .arg(plain(MetricUnit::Percent, *above));
            }
        }
    }
    return reasons;
}

QList<Error> impossibleFigures(const Content& content, const Engagement& engagement)
{
    QList<Error> found;
    const auto note = [&](const QString& list, qsizetype index, const MetricId& metric,
                          const Message& reason) {
        const Metric* known = content.findMetric(metric);
        if (known && !reason.isEmpty())
            found.append({Message("Metrics", "%1: %2").arg(known->name).arg(reason),
                          {},
                          u"/%1/%2"_s.arg(list).arg(index)});
    };
    for (qsizetype i = 0; i < engagement.goals.size(); ++i) {
        const Goal& goal = engagement.goals[i];
        if (const Metric* metric = content.findMetric(goal.metric))
            note(u"goals"_s, i, goal.metric, impossibility(*metric, goal));
    }
    const QList<Message> reasons = impossibilities(content.metrics, engagement.metricValues);
    for (qsizetype i = 0; i < reasons.size(); ++i)
        note(u"metrics"_s, i, engagement.metricValues[i].metric, reasons[i]);
    return found;
}

} // namespace milepost
