// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/groupcomparison.h"

#include "core/base/halfstage.h"
#include "core/metrics/impossiblevalues.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// A recorded value with what it stands for and why it cannot be, if it cannot.
struct Recorded {
    const MetricValue* value = nullptr;
    std::optional<double> figure;
    Message impossible;
};

/// Why the two groups must not be set side by side, or nothing.
Message hiddenReason(const ComparisonRules& rules, const Metric& metric, const Recorded& partner,
                     const Recorded& other)
{
    if (metric.comparisonMethod == ComparisonMethod::NotApplicable ||
        metric.comparisonMethod == ComparisonMethod::SegmentOnly)
        return Message("Metrics", "This metric is not meant to be compared between the groups.");
    for (const Recorded* group : {&partner, &other}) {
        if (!group->impossible.isEmpty())
            return bothSentences(Message("Metrics", "A value cannot be."), group->impossible);
    }
    if (!partner.figure || !other.figure)
        return Message("Metrics", "A value is missing in one of the groups.");
    if (!partner.value->n || !other.value->n)
        return Message("Metrics", "The size of a group is not recorded.");
    const int smallest = std::min(*partner.value->n, *other.value->n);
    if (smallest < rules.minGroup) {
        return Message("Metrics", "A group has only %1 accounts, and at least %2 are needed.")
            .arg(smallest)
            .arg(rules.minGroup);
    }
    return {};
}

/// The latest value of data completeness over all accounts, or nothing.
std::optional<double> completeness(const QList<MetricValue>& values, const QList<Message>& reasons)
{
    const MetricValue* latest = nullptr;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const MetricValue& value = values[i];
        if (value.metric.text() == "data-completeness"_L1 && value.group == MetricGroup::All &&
            !value.unit && reasons[i].isEmpty() && figureOf(value).value &&
            (!latest || value.periodEnd > latest->periodEnd))
            latest = &value;
    }
    return latest ? figureOf(*latest).value : std::nullopt;
}

std::optional<Range> rangeOf(const Metric& metric, const Recorded& partner, const Recorded& other)
{
    if (metric.comparisonMethod == ComparisonMethod::TwoProportions) {
        return newcombeRange({*partner.figure, static_cast<double>(*partner.value->n)},
                             {*other.figure, static_cast<double>(*other.value->n)});
    }
    if (metric.comparisonMethod == ComparisonMethod::MeanDifference) {
        const auto first = meanFromInputs(metric.id, partner.value->inputs);
        const auto second = meanFromInputs(metric.id, other.value->inputs);
        if (first && second)
            return differenceOf(*first, *second).range();
    }
    return std::nullopt;
}

GroupComparison compare(const ComparisonRules& rules, const Metric& metric, const Recorded& partner,
                        const Recorded& other)
{
    GroupComparison comparison;
    comparison.metric = &metric;
    comparison.partner = partner.value;
    comparison.other = other.value;
    comparison.hidden = hiddenReason(rules, metric, partner, other);
    if (!comparison.hidden.isEmpty())
        return comparison;
    comparison.difference = *partner.figure - *other.figure;
    comparison.smallGroup = std::min(*partner.value->n, *other.value->n) < rules.smallGroup;
    comparison.range = rangeOf(metric, partner, other);
    return comparison;
}

} // namespace

QList<GroupComparison> groupComparisons(const ComparisonRules& rules, const QList<Metric>& metrics,
                                        const QList<MetricValue>& values)
{
    struct Pair {
        Recorded partner;
        Recorded other;
    };
    const QList<Message> reasons = impossibilities(metrics, values);
    // By metric and unit, and in them by period.
    std::map<std::pair<MetricId, UnitId>, std::map<QDate, Pair>> pairs;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const MetricValue& value = values[i];
        if (value.group == MetricGroup::All)
            continue;
        Pair& pair = pairs[{value.metric, value.unit.value_or(UnitId())}][value.periodEnd];
        Recorded& recorded = value.group == MetricGroup::Partner ? pair.partner : pair.other;
        recorded.value = &value;
        recorded.figure = figureOf(value).value;
        recorded.impossible = reasons[i];
    }
    const std::optional<double> complete = completeness(values, reasons);
    QList<GroupComparison> comparisons;
    for (const Metric& metric : metrics) {
        const auto from = pairs.lower_bound({metric.id, UnitId()});
        for (auto it = from; it != pairs.end() && it->first.first == metric.id; ++it) {
            const auto both =
                std::find_if(it->second.rbegin(), it->second.rend(), [](const auto& entry) {
                    return entry.second.partner.value && entry.second.other.value;
                });
            if (both == it->second.rend())
                continue;
            comparisons.append(compare(rules, metric, both->second.partner, both->second.other));
            comparisons.last().provisional =
                complete && *complete < rules.minCompleteness - kTolerance;
        }
    }
    return comparisons;
}

} // namespace milepost
