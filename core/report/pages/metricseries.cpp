// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/metricseries.h"

#include "core/metrics/impossiblevalues.h"
#include "core/report/pages/commonwords.h"

namespace milepost {

using namespace Qt::StringLiterals;

QString leftOutWords(const ReportContext& context)
{
    return context.text(reportwords::leftOut());
}

std::map<MetricSeriesKey, MetricSeries> seriesOf(const Engagement& engagement,
                                                 const MetricId& metric)
{
    std::map<MetricSeriesKey, MetricSeries> series;
    for (const MetricValue& value : engagement.metricValues) {
        if (value.metric == metric)
            series[{value.unit.value_or(UnitId()), value.group}][value.periodEnd] = &value;
    }
    return series;
}

QList<const Metric*> metricsWithValues(const ReportContext& context)
{
    QSet<MetricId> valued;
    for (const MetricValue& value : context.engagement.metricValues)
        valued.insert(value.metric);
    QList<const Metric*> metrics;
    for (const Goal& goal : context.engagement.goals) {
        const Metric* metric = context.content.findMetric(goal.metric);
        if (metric && valued.remove(goal.metric))
            metrics.append(metric);
    }
    for (const Metric& metric : context.content.metrics) {
        if (valued.contains(metric.id))
            metrics.append(&metric);
    }
    return metrics;
}

QString valueText(const ReportContext& context, const Metric& metric, const MetricValue& value)
{
    if (!context.impossibility(value).isEmpty())
        return leftOutWords(context);
    const std::optional<double> figure = figureOf(value).value;
    if (!figure)
        return context.text(reportwords::notComputed());
    const QString text = context.say.metric(metric, *figure);
    // The sample size stays in one piece when the cell breaks.
    return value.n ? context.text(Message("Report", "%1 (n\u00a0=\u00a0%2)")
                                      .arg(text, context.say.number(*value.n, 0)))
                   : text;
}

} // namespace milepost
