// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/metricdefinitions.h"

#include <algorithm>
#include <array>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

bool isLastDay(const QDate& date)
{
    return date.day() == date.daysInMonth();
}

/// The day so many months before or after; the last day of a month stays the last one.
QDate movedByMonths(const QDate& date, int months)
{
    const QDate moved = date.addMonths(months);
    return isLastDay(date) ? QDate(moved.year(), moved.month(), moved.daysInMonth()) : moved;
}

int monthOf(const QDate& date)
{
    return date.year() * 12 + date.month();
}

bool followLikeCustomers(const MetricValue& one, const MetricValue& other)
{
    const QDate& first = one.definition.cohortDate;
    const QDate& second = other.definition.cohortDate;
    if (first == second || first.isValid() != second.isValid())
        return first == second;
    return movedByMonths(first, monthOf(other.periodEnd) - monthOf(one.periodEnd)) == second;
}

} // namespace

bool takesDefinition(const MetricId& metric)
{
    static constexpr std::array metrics{"nrr"_L1,
                                        "grr"_L1,
                                        "logo-churn"_L1,
                                        "renewal-rate-dollar"_L1,
                                        "renewal-rate-logo"_L1,
                                        "expansion-rate"_L1};
    return std::any_of(metrics.begin(), metrics.end(),
                       [&](QLatin1String id) { return metric.text() == id; });
}

bool areCountedAlike(const MetricValue& one, const MetricValue& other)
{
    const MetricDefinition& a = one.definition;
    const MetricDefinition& b = other.definition;
    return a.basis == b.basis && a.usage == b.usage && a.smallestCustomer == b.smallestCustomer &&
           followLikeCustomers(one, other);
}

bool countsLike(const Goal& goal, const MetricValue& value)
{
    const MetricDefinition& a = goal.definition;
    const MetricDefinition& b = value.definition;
    const auto agree = [](const auto& one, const auto& other) {
        return !one || !other || *one == *other;
    };
    return agree(a.basis, b.basis) && agree(a.usage, b.usage) &&
           agree(a.smallestCustomer, b.smallestCustomer);
}

MetricDefinition definitionFor(const MetricValue& from, const QDate& periodEnd)
{
    MetricDefinition definition = from.definition;
    definition.extensions = {};
    if (definition.cohortDate.isValid() && definition.basis == MetricBasis::Trailing) {
        definition.cohortDate =
            movedByMonths(definition.cohortDate, monthOf(periodEnd) - monthOf(from.periodEnd));
    }
    return definition;
}

MetricDefinition inheritedDefinition(const QList<MetricValue>& values, const MetricValue& added)
{
    const MetricValue* earlier = nullptr;
    const MetricValue* later = nullptr;
    for (const MetricValue& value : values) {
        if (value.metric != added.metric || value.unit != added.unit || value.group != added.group)
            continue;
        if (value.periodEnd < added.periodEnd) {
            if (!earlier || value.periodEnd > earlier->periodEnd)
                earlier = &value;
        } else if (!later || value.periodEnd < later->periodEnd) {
            later = &value;
        }
    }
    const MetricValue* nearest = earlier ? earlier : later;
    return nearest ? definitionFor(*nearest, added.periodEnd) : MetricDefinition();
}

} // namespace milepost
