// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/results.h"
#include "core/exchange/resultvalues.h"
#include "core/metrics/accountcomparison.h"
#include "core/metrics/impossiblevalues.h"

#include <QJsonArray>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QJsonObject valueResult(const MetricValue& value, bool possible)
{
    const MetricFigure figure = figureOf(value);
    return {
        {u"metric"_s, value.metric.text()},
        {u"periodEnd"_s, orNull(value.periodEnd)},
        {u"unit"_s, value.unit ? QJsonValue(value.unit->text()) : QJsonValue()},
        {u"group"_s, toName(value.group)},
        {u"value"_s, possible ? orNull(figure.value) : QJsonValue()},
        {u"computed"_s, figure.computed},
        {u"n"_s, orNull(value.n)},
    };
}

QJsonObject groupResult(const AccountGroup& group)
{
    return {{u"n"_s, group.n},
            {u"value"_s, orNull(group.value)},
            {u"low"_s, orNull(group.low)},
            {u"high"_s, orNull(group.high)}};
}

QJsonObject differenceResult(const GroupDifference& difference)
{
    return {{u"difference"_s, orNull(difference.difference)},
            {u"low"_s, orNull(difference.low)},
            {u"high"_s, orNull(difference.high)}};
}

QJsonObject adjustedResult(const SegmentAdjusted& adjusted)
{
    return {{u"difference"_s, adjusted.estimate.value},
            {u"low"_s, adjusted.estimate.range.low},
            {u"high"_s, adjusted.estimate.range.high},
            {u"covered"_s, adjusted.covered},
            {u"leftOut"_s, QJsonArray::fromStringList(adjusted.leftOut)}};
}

QJsonObject withoutLargestResult(const WithoutLargest& without)
{
    QJsonObject result = differenceResult(without.difference);
    result[u"involved"_s] = orNull(without.involved);
    result[u"others"_s] = orNull(without.others);
    return result;
}

QJsonArray marksOf(const AccountComparison& comparison)
{
    QJsonArray marks;
    if (comparison.hidden)
        marks.append(u"hidden"_s);
    if (comparison.small)
        marks.append(u"small"_s);
    if (comparison.provisional)
        marks.append(u"provisional"_s);
    return marks;
}

QJsonObject comparisonResult(const AccountList& list, const AccountComparison& comparison)
{
    QJsonObject result = differenceResult(comparison.difference);
    result[u"list"_s] = list.id.text();
    result[u"metric"_s] = comparison.metric.text();
    result[u"involved"_s] = groupResult(comparison.involved);
    result[u"others"_s] = groupResult(comparison.others);
    result[u"adjusted"_s] =
        comparison.adjusted ? QJsonValue(adjustedResult(*comparison.adjusted)) : QJsonValue();
    result[u"withoutLargest"_s] = comparison.withoutLargest
                                      ? QJsonValue(withoutLargestResult(*comparison.withoutLargest))
                                      : QJsonValue();
    result[u"marks"_s] = marksOf(comparison);
    result[u"clear"_s] = comparison.clear();
    return result;
}

} // namespace

QJsonObject metricsResult(const Content& content, const Engagement& engagement)
{
    const QList<Message> reasons = impossibilities(content.metrics, engagement.metricValues);
    QJsonArray values;
    for (qsizetype i = 0; i < reasons.size(); ++i)
        values.append(valueResult(engagement.metricValues[i], reasons[i].isEmpty()));
    QJsonArray comparisons;
    for (const AccountList& list : engagement.accountLists) {
        for (const AccountComparison& comparison : compareAccounts(content.comparisonRules, list))
            comparisons.append(comparisonResult(list, comparison));
    }
    return {{u"values"_s, values}, {u"comparisons"_s, comparisons}};
}

} // namespace milepost
