// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/groupcomparison.h"

#include "core/base/halfstage.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNormal95 = 1.959963984540054;

DifferenceRange wilsonRange(double p, double n)
{
    const double square = kNormal95 * kNormal95;
    const double centre = p + square / (2 * n);
    const double spread = kNormal95 * std::sqrt(p * (1 - p) / n + square / (4 * n * n));
    const double scale = 1 + square / n;
    return {(centre - spread) / scale, (centre + spread) / scale};
}

/// Why the two groups must not be set side by side, or nothing.
QString hiddenReason(const ComparisonRules& rules, const Metric& metric, const MetricValue& partner,
                     const MetricValue& other)
{
    if (metric.comparisonMethod == "not-applicable"_L1 ||
        metric.comparisonMethod == "segment-only"_L1)
        return u"This metric is not meant to be compared between the groups."_s;
    if (!partner.value || !other.value)
        return u"A value is missing in one of the groups."_s;
    if (!partner.n || !other.n)
        return u"The size of a group is not recorded."_s;
    const int smallest = std::min(*partner.n, *other.n);
    if (smallest < rules.minGroup) {
        return u"A group has only %1 accounts, and at least %2 are needed."_s.arg(
            QString::number(smallest), QString::number(rules.minGroup));
    }
    return {};
}

bool isShare(double value)
{
    return value >= 0 && value <= 1;
}

/// The latest value of data completeness over all accounts, or nothing.
std::optional<double> completeness(const QList<MetricValue>& values)
{
    const MetricValue* latest = nullptr;
    for (const MetricValue& value : values) {
        if (value.metric.text() == "data-completeness"_L1 && value.group == MetricGroup::All &&
            !value.unit && value.value && (!latest || value.periodEnd > latest->periodEnd))
            latest = &value;
    }
    return latest ? latest->value : std::nullopt;
}

GroupComparison compare(const ComparisonRules& rules, const Metric& metric,
                        const MetricValue& partner, const MetricValue& other)
{
    GroupComparison comparison;
    comparison.metric = &metric;
    comparison.partner = &partner;
    comparison.other = &other;
    comparison.hidden = hiddenReason(rules, metric, partner, other);
    if (!comparison.hidden.isEmpty())
        return comparison;
    comparison.difference = *partner.value - *other.value;
    comparison.smallGroup = std::min(*partner.n, *other.n) < rules.smallGroup;
    if (metric.comparisonMethod == "two-proportions"_L1 && isShare(*partner.value) &&
        isShare(*other.value))
        comparison.range = newcombeRange(*partner.value, *partner.n, *other.value, *other.n);
    return comparison;
}

} // namespace

DifferenceRange newcombeRange(double p1, int n1, double p0, int n0)
{
    const DifferenceRange first = wilsonRange(p1, n1);
    const DifferenceRange second = wilsonRange(p0, n0);
    const double difference = p1 - p0;
    return {difference - std::hypot(p1 - first.low, second.high - p0),
            difference + std::hypot(first.high - p1, p0 - second.low)};
}

QList<GroupComparison> groupComparisons(const ComparisonRules& rules, const QList<Metric>& metrics,
                                        const QList<MetricValue>& values)
{
    struct Pair {
        const MetricValue* partner = nullptr;
        const MetricValue* other = nullptr;
    };
    // By metric and unit, and in them by period.
    std::map<std::pair<MetricId, UnitId>, std::map<QDate, Pair>> pairs;
    for (const MetricValue& value : values) {
        if (value.group == MetricGroup::All)
            continue;
        Pair& pair = pairs[{value.metric, value.unit.value_or(UnitId())}][value.periodEnd];
        (value.group == MetricGroup::Partner ? pair.partner : pair.other) = &value;
    }
    const std::optional<double> complete = completeness(values);
    QList<GroupComparison> comparisons;
    for (const Metric& metric : metrics) {
        const auto from = pairs.lower_bound({metric.id, UnitId()});
        for (auto it = from; it != pairs.end() && it->first.first == metric.id; ++it) {
            const auto both =
                std::find_if(it->second.rbegin(), it->second.rend(), [](const auto& entry) {
                    return entry.second.partner && entry.second.other;
                });
            if (both == it->second.rend())
                continue;
            comparisons.append(compare(rules, metric, *both->second.partner, *both->second.other));
            comparisons.last().provisional =
                complete && *complete < rules.minCompleteness - kTolerance;
        }
    }
    return comparisons;
}

} // namespace milepost
