// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/inputnames.h"
#include "core/metrics/unitnames.h"
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/commonwords.h"
#include "core/report/pages/definitiontext.h"
#include "core/report/pages/metricseries.h"
#include "core/report/pages/pages.h"
#include "core/wording/metriccard.h"
#include "core/wording/phrases.h"

#include <set>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// As many periods as fit beside one another.
constexpr qsizetype kPeriods = 6;

QList<QDate> periodsOf(const Engagement& engagement)
{
    std::set<QDate> ends;
    for (const MetricValue& value : engagement.metricValues)
        ends.insert(value.periodEnd);
    return {ends.cbegin(), ends.cend()};
}

QString groupWords(const ReportContext& context, const MetricSeriesKey& key)
{
    const auto& [unit, group] = key;
    const QString who = group == MetricGroup::All ? metricGroupWords(context.say, MetricGroup::All)
                        : group == MetricGroup::Partner
                            ? metricGroupWords(context.say, MetricGroup::Partner)
                            : metricGroupWords(context.say, MetricGroup::Other);
    return unit.isEmpty() ? who : u"%1, %2"_s.arg(who, context.unitName(unit));
}

void addValueRows(Table& table, const ReportContext& context, const Metric& metric,
                  const QList<QDate>& periods)
{
    QList<TableRow> rows;
    QList<QString> sources;
    QList<QString> leftOut;
    for (const auto& [key, series] : seriesOf(context.engagement, metric.id)) {
        TableRow row;
        row.cells.append(groupWords(context, key));
        bool any = false;
        for (const QDate& period : periods) {
            const auto found = series.find(period);
            any = any || found != series.end();
            row.cells.append(found == series.end() ? u"\u2013"_s
                                                   : valueText(context, metric, *found->second));
            const QString reason =
                found == series.end() ? QString() : context.impossibility(*found->second);
            if (!reason.isEmpty() && !leftOut.contains(reason))
                leftOut.append(reason);
        }
        for (const QDate& period : periods) {
            const auto found = series.find(period);
            if (found != series.end() && !found->second->source.isEmpty() &&
                !sources.contains(found->second->source))
                sources.append(found->second->source);
        }
        if (any)
            rows.append(row);
    }
    const QString sourceText =
        sources.isEmpty()
            ? context.text(Message("Report", "Source not recorded."))
            : context.text(Message("Report", "Source: %1").arg(sources.join(u"; "_s)));
    if (rows.isEmpty())
        return;
    rows.last().note = sentence(sourceText);
    const QString counted = definitionSentences(context, metric.id, periods);
    if (!counted.isEmpty())
        rows.last().note += u' ' + counted;
    if (!leftOut.isEmpty())
        rows.last().note += u' ' + context.text(reportwords::leftOut(leftOut.join(u' ')));
    table.rows.append(groupRow(metric.name));
    table.rows.append(rows);
}

Table valueTable(const ReportContext& context, const QList<QDate>& periods)
{
    QList<TableColumn> columns{{context.text(terms::accounts()), ColumnAlignment::Start, 2.4}};
    for (const QDate& period : periods)
        columns.append({context.say.month(period), ColumnAlignment::End, 1.6});
    Table table = makeTable(
        context,
        context.text(
            periods.size() == 1
                ? Message("Report", "Values of %1").arg(context.say.month(periods.first()))
                : Message("Report", "Values of %1 to %2, by the month in which a period ends")
                      .arg(context.say.month(periods.first()), context.say.month(periods.last()))),
        columns);
    for (const Metric* metric : metricsWithValues(context))
        addValueRows(table, context, *metric, periods);
    return table;
}

} // namespace

QString missingKpiValues(const ReportContext& context)
{
    return context.engagement.metricValues.isEmpty()
               ? context.text(Message("Report", "No metric values have been recorded yet."))
               : QString();
}

PageContent composeKpiValues(const ReportContext& context)
{
    const QList<QDate> periods = periodsOf(context.engagement);
    BlockBuilder blocks;
    for (qsizetype end = periods.size(); end > 0; end -= kPeriods) {
        const qsizetype begin = std::max<qsizetype>(0, end - kPeriods);
        blocks.add(valueTable(context, periods.mid(begin, end - begin)));
    }
    return {context.text(Message("Report", "All values of metrics")), blocks.take()};
}

} // namespace milepost
