// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/metrictrend.h"

#include "core/metrics/impossiblevalues.h"
#include "core/metrics/metricdefinitions.h"
#include "core/metrics/metriclines.h"
#include "core/metrics/unitnames.h"
#include "core/wording/metriccard.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

double shown(const Metric& metric, double value)
{
    return metric.unit == MetricUnit::Percent ? value * 100 : value;
}

QString pointText(const Wording& say, const Metric& metric, const MetricLinePoint& point)
{
    QList<QString> parts{say.text(Message("Metrics", "%1 on %2")
                                      .arg(say.metric(metric, point.figure))
                                      .arg(say.shortDate(point.value->periodEnd)))};
    if (point.value->n)
        parts.append(say.text(Counted("Metrics", "%n account", "%n accounts").of(*point.value->n)));
    if (point.computed)
        parts.append(say.text(terms::computedFromInputs()));
    return parts.join(u", "_s);
}

void addBreak(MetricTrend& trend, const Wording& say, const MetricTrendLine& line,
              const MetricValue& first)
{
    trend.remarks.append(say.text(Message("Metrics", "%1: counted in another way from %2 on (%3), "
                                                     "so no line joins what was before.")
                                      .arg(line.name)
                                      .arg(say.shortDate(first.periodEnd))
                                      .arg(definitionWords(say, first.definition))));
}

/// The latest value of all lines, or null.
const MetricValue* latestIn(const QList<MetricLine>& lines)
{
    return lines.isEmpty() ? nullptr : lines.last().last().value;
}

void addLevels(MetricTrend& trend, const Telling& telling, const Metric& metric,
               const MetricValue* latest)
{
    const Wording& say = telling.say;
    const auto found =
        std::find_if(telling.engagement.goals.cbegin(), telling.engagement.goals.cend(),
                     [&](const Goal& goal) { return goal.metric == metric.id; });
    if (found == telling.engagement.goals.cend())
        return;
    if (const Message reason = impossibility(metric, *found); !reason.isEmpty()) {
        trend.remarks.append(say.text(reason));
        return;
    }
    if (latest && !countsLike(*found, *latest)) {
        trend.remarks.append(
            say.text(Message("Metrics", "The goal is counted in another way (%1) and not drawn.")
                         .arg(definitionWords(say, found->definition))));
        return;
    }
    const auto level = [&](const Message& dated, const Message& undated, double value,
                           const QDate& date) {
        const QString words = say.metric(metric, value);
        return MetricTrendLevel{shown(metric, value),
                                say.text(date.isValid()
                                             ? Message(dated).arg(words).arg(say.shortDate(date))
                                             : Message(undated).arg(words))};
    };
    if (found->target) {
        trend.target = level(Message("Metrics", "Target %1 by %2"), terms::targetIs(),
                             *found->target, found->targetDate);
    }
    if (found->baseline) {
        trend.baseline =
            level(Message("Metrics", "Baseline %1 on %2"), Message("Metrics", "Baseline %1"),
                  *found->baseline, found->baselineDate);
    }
}

/// How many values of the group are recorded, but cannot be.
qsizetype impossibleCount(const Telling& telling, const Metric& metric,
                          const std::optional<UnitId>& unit, MetricGroup group)
{
    const QList<MetricValue>& values = telling.engagement.metricValues;
    return std::count_if(values.cbegin(), values.cend(), [&](const MetricValue& value) {
        return value.metric == metric.id && value.unit == unit && value.group == group &&
               !impossibility(metric, value).isEmpty();
    });
}

} // namespace

MetricTrend metricTrend(const Telling& telling, const Metric& metric,
                        const std::optional<UnitId>& unit, const QList<MetricGroup>& groups)
{
    const Wording& say = telling.say;
    MetricTrend trend;
    trend.title = shortMetricName(metric);
    trend.axis = say.text(unitSign(metric.unit, say.currency()));
    const MetricValue* latest = nullptr;
    qsizetype impossible = 0;
    for (const MetricGroup group : groups) {
        const QList<MetricLine> lines =
            metricLines(telling.content, telling.engagement, metric.id, unit, group);
        for (const MetricLine& line : lines) {
            MetricTrendLine drawn{group, metricGroupWords(say, group), {}};
            for (const MetricLinePoint& point : line)
                drawn.points.append({point.value->periodEnd, shown(metric, point.figure),
                                     pointText(say, metric, point)});
            if (&line != &lines.first())
                addBreak(trend, say, drawn, *line.first().value);
            trend.lines.append(drawn);
        }
        if (!latest)
            latest = latestIn(lines);
        impossible += impossibleCount(telling, metric, unit, group);
    }
    addLevels(trend, telling, metric, latest);
    if (impossible > 0) {
        trend.remarks.append(say.text(Counted("Metrics", "%n value cannot be and is not drawn.",
                                              "%n values cannot be and are not drawn.")
                                          .of(impossible)));
    }
    return trend;
}

QString metricTrendText(const MetricTrend& trend)
{
    QList<QString> parts;
    for (const MetricTrendLine& line : trend.lines) {
        QList<QString> points;
        for (const MetricTrendPoint& point : line.points)
            points.append(point.text);
        parts.append(u"%1: %2."_s.arg(line.name, points.join(u"; "_s)));
    }
    for (const auto& level : {trend.target, trend.baseline}) {
        if (level)
            parts.append(level->text + u'.');
    }
    return (parts + trend.remarks).join(u' ');
}

} // namespace milepost
