// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/groupcomparison.h"
#include "core/metrics/impossiblevalues.h"
#include "core/report/leftout.h"
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/definitiontext.h"
#include "core/report/pages/pages.h"
#include "core/wording/phrases.h"

#include <algorithm>
#include <map>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kDash = u"\u2013"_s;

QString leftOutWords(const ReportContext& context)
{
    return context.text(Message("Report", "left out"));
}

/// The values of one metric, unit and group by the end of their period.
using Series = std::map<QDate, const MetricValue*>;
using SeriesKey = std::tuple<UnitId, MetricGroup>;

std::map<SeriesKey, Series> seriesOf(const Engagement& engagement, const MetricId& metric)
{
    std::map<SeriesKey, Series> series;
    for (const MetricValue& value : engagement.metricValues) {
        if (value.metric == metric)
            series[{value.unit.value_or(UnitId()), value.group}][value.periodEnd] = &value;
    }
    return series;
}

/// Goals first, in their order, then all other metrics with values in the order of the catalogue.
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

QString dated(const ReportContext& context, const QString& value, const QDate& date)
{
    return date.isValid() ? u"%1 (%2)"_s.arg(value, context.say.shortDate(date)) : value;
}

Table goalTable(const ReportContext& context)
{
    Table table =
        makeTable(context, context.text(Message("Report", "Goals")),
                  {{context.text(Message("Report", "KPI")), ColumnAlignment::Start, 3},
                   {context.text(Message("Report", "Baseline")), ColumnAlignment::End, 2},
                   {context.text(Message("Report", "Latest")), ColumnAlignment::End, 2},
                   {context.text(Message("Report", "Target")), ColumnAlignment::End, 2},
                   {context.text(Message("Report", "Owner")), ColumnAlignment::Start, 3},
                   {context.text(Message("Report", "Cadence")), ColumnAlignment::Start, 2}});
    for (const Goal& goal : context.engagement.goals) {
        const Metric* metric = context.content.findMetric(goal.metric);
        if (!metric)
            continue;
        const auto series = seriesOf(context.engagement, goal.metric);
        const auto all = series.find({UnitId(), MetricGroup::All});
        QString latest = context.text(Message("Report", "no value yet"));
        if (all != series.end()) {
            const MetricValue& value = *all->second.rbegin()->second;
            if (!context.impossibility(value).isEmpty())
                latest = dated(context, leftOutWords(context), value.periodEnd);
            else if (const auto figure = figureOf(value).value)
                latest = dated(context, context.say.metric(*metric, *figure), value.periodEnd);
        }
        const QString impossible = context.text(impossibility(*metric, goal));
        QList<QString> owners;
        for (const RoleId& role : goal.owners)
            owners.append(context.roleName(role));
        const auto goalFigure = [&](const std::optional<double>& figure, const QDate& date) {
            if (!figure)
                return context.text(Message("Report", "missing"));
            return impossible.isEmpty() ? dated(context, context.say.metric(*metric, *figure), date)
                                        : leftOutWords(context);
        };
        QList<QString> notes{metric->definition, metric->note,
                             definitionSentence(context, goal.definition)};
        if (!impossible.isEmpty())
            notes.append(context.text(Message("Report", "Left out: %1").arg(impossible)));
        notes.removeAll(QString());
        table.rows.append({{strong(metric->name), goalFigure(goal.baseline, goal.baselineDate),
                            latest, goalFigure(goal.target, goal.targetDate),
                            owners.isEmpty() ? context.text(Message("Report", "no owner yet"))
                                             : context.say.joined(owners),
                            metric->cadence},
                           notes.join(u' '),
                           RowKind::Normal});
    }
    return table;
}

void addTrends(BlockBuilder& blocks, const ReportContext& context)
{
    TrendFigure figure;
    QList<QString> names;
    for (const Goal& goal : context.engagement.goals) {
        const Metric* metric = context.content.findMetric(goal.metric);
        if (!metric)
            continue;
        const std::optional<double> target =
            impossibility(*metric, goal).isEmpty() ? goal.target : std::nullopt;
        TrendPanel panel{
            shortMetricName(*metric), unitWords(context.say, metric->unit), {}, target, {}};
        const auto series = seriesOf(context.engagement, goal.metric);
        const auto all = series.find({UnitId(), MetricGroup::All});
        if (all == series.end())
            continue;
        for (const auto& [date, value] : all->second) {
            const std::optional<double> reached = figureOf(*value).value;
            if (reached && context.impossibility(*value).isEmpty())
                panel.points.append({date, *reached, context.say.metric(*metric, *reached)});
        }
        if (target)
            panel.targetText = context.say.metric(*metric, *target);
        if (panel.points.size() < 2)
            continue;
        names.append(panel.title);
        figure.panels.append(panel);
    }
    if (figure.panels.isEmpty())
        return;
    Figure drawing{
        context.text(Message("Report", "Goals over time, all accounts")),
        context.text(
            Message("Report", "One line chart each for %1, with the target where one is set.")
                .arg(context.say.joined(names))),
        std::move(figure)};
    blocks.add(std::move(drawing));
}

QString groupWords(const ReportContext& context, const SeriesKey& key)
{
    const auto& [unit, group] = key;
    const QString who = group == MetricGroup::All ? context.text(Message("Report", "All accounts"))
                        : group == MetricGroup::Partner
                            ? context.text(Message("Report", "Partner-involved"))
                            : context.text(Message("Report", "Others"));
    return unit.isEmpty() ? who : u"%1, %2"_s.arg(who, context.unitName(unit));
}

QString valueText(const ReportContext& context, const Metric& metric, const MetricValue& value)
{
    if (!context.impossibility(value).isEmpty())
        return leftOutWords(context);
    const std::optional<double> figure = figureOf(value).value;
    if (!figure)
        return context.text(Message("Report", "not computed"));
    const QString text = context.say.metric(metric, *figure);
    // The sample size stays in one piece when the cell breaks.
    return value.n ? context.text(Message("Report", "%1 (n\u00a0=\u00a0%2)")
                                      .arg(text, context.say.number(*value.n, 0)))
                   : text;
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
            row.cells.append(found == series.end() ? kDash
                                                   : valueText(context, metric, *found->second));
            const QString reason =
                found == series.end() ? QString() : context.impossibility(*found->second);
            if (!reason.isEmpty() && !leftOut.contains(reason))
                leftOut.append(reason);
        }
        for (const auto& [date, value] : series) {
            if (!value->source.isEmpty() && !sources.contains(value->source))
                sources.append(value->source);
        }
        if (any)
            rows.append(row);
    }
    const QString sourceText =
        sources.isEmpty()
            ? context.text(Message("Report", "Source not recorded."))
            : context.text(Message("Report", "Source: %1").arg(sources.join(u"; "_s)));
    if (rows.isEmpty()) {
        if (sources.isEmpty())
            return;
        TableRow row;
        row.cells.append(context.text(Message("Report", "No value in these periods")));
        row.cells.resize(periods.size() + 1);
        rows.append(row);
    }
    rows.last().note = sentence(sourceText);
    const QString counted = definitionSentences(context, metric.id, periods);
    if (!counted.isEmpty())
        rows.last().note += u' ' + counted;
    if (!leftOut.isEmpty())
        rows.last().note +=
            u' ' + context.text(Message("Report", "Left out: %1").arg(leftOut.join(u' ')));
    table.rows.append(groupRow(metric.name));
    table.rows.append(rows);
}

void addValues(BlockBuilder& blocks, const ReportContext& context)
{
    const QList<QDate> periods = shownPeriods(context.engagement);
    QList<TableColumn> columns{
        {context.text(Message("Report", "Accounts")), ColumnAlignment::Start, 2.4}};
    for (const QDate& period : periods)
        columns.append({context.say.month(period), ColumnAlignment::End, 1.6});
    Table table = makeTable(
        context,
        context.text(Message("Report", "Values of the last %1, by the month in which a period ends")
                         .arg(context.say.count(periods.size(),
                                                Counted("Report", "%n period", "%n periods")))),
        columns);
    for (const Metric* metric : metricsWithValues(context))
        addValueRows(table, context, *metric, periods);
    if (!table.rows.isEmpty())
        blocks.add(std::move(table));
}

QString readingOf(const ReportContext& context, const GroupComparison& comparison)
{
    QList<QString> words;
    if (comparison.range)
        words.append(comparison.range->includesZero()
                         ? context.text(Message("Report", "no clear difference yet"))
                         : context.text(Message("Report", "observed difference")));
    else
        words.append(
            context.text(Message("Report", "observed difference, range needs account data")));
    if (comparison.smallGroup)
        words.append(context.text(Message("Report", "small group")));
    if (comparison.provisional)
        words.append(context.text(Message("Report", "provisional")));
    return words.join(u", "_s);
}

void addComparison(BlockBuilder& blocks, const ReportContext& context)
{
    const QList<GroupComparison> comparisons = groupComparisons(
        context.content.comparisonRules, context.content.metrics, context.engagement.metricValues);
    Table table = makeTable(
        context, {},
        {{context.text(Message("Report", "KPI")), ColumnAlignment::Start, 2.6},
         {context.text(Message("Report", "Partner-involved")), ColumnAlignment::End, 2},
         {context.text(Message("Report", "Others")), ColumnAlignment::End, 2},
         {context.text(Message("Report", "Observed difference")), ColumnAlignment::End, 2.2},
         {context.text(Message("Report", "95 % range")), ColumnAlignment::End, 2.4},
         {context.text(Message("Report", "Reading")), ColumnAlignment::Start, 2.6}});
    QList<StyledText> hidden;
    bool provisional = false;
    for (const GroupComparison& comparison : comparisons) {
        const Metric& metric = *comparison.metric;
        QString name = shortMetricName(metric);
        if (comparison.partner->unit)
            name += u", "_s + context.unitName(comparison.partner->unit);
        name += u", "_s + context.say.month(comparison.partner->periodEnd);
        if (!comparison.difference) {
            hidden.append(labelled(name, context.text(comparison.hidden)));
            continue;
        }
        provisional = provisional || comparison.provisional;
        const QString range =
            comparison.range
                ? context.text(Message("Report", "%1 to %2")
                                   .arg(context.say.metricChange(metric, comparison.range->low),
                                        context.say.metricChange(metric, comparison.range->high)))
                : kDash;
        table.rows.append({{name, valueText(context, metric, *comparison.partner),
                            valueText(context, metric, *comparison.other),
                            context.say.metricChange(metric, *comparison.difference), range,
                            readingOf(context, comparison)},
                           {},
                           RowKind::Normal});
    }
    if (comparisons.isEmpty())
        return;
    blocks.heading(context.text(Message("Report", "Partner-involved accounts beside the others")));
    if (provisional) {
        blocks.warning(
            context.text(Message("Report", "Provisional")),
            context.text(
                Message(
                    "Report",
                    "Partner data is complete for less than %1 of the accounts, so the groups may still change.")
                    .arg(context.say.percent(context.content.comparisonRules.minCompleteness, 0))));
    }
    if (!table.rows.isEmpty())
        blocks.add(std::move(table));
    if (!hidden.isEmpty()) {
        blocks.paragraph(context.text(Message("Report", "Not compared:")));
        blocks.bullets(hidden);
    }
    blocks.footnote(context.text(Message(
        "Report",
        "Differences are raw and not adjusted for segments. Known distortions: partners are placed in larger and healthier accounts; save plays put partners into the worst accounts; integrations attract heavy users; regions differ; one large account can carry a money ratio.")));
}

} // namespace

QString missingKpis(const ReportContext& context)
{
    return context.engagement.goals.isEmpty() && context.engagement.metricValues.isEmpty()
               ? context.text(
                     Message("Report", "No goals have been set, so no KPI is tracked yet."))
               : QString();
}

PageContent composeKpis(const ReportContext& context)
{
    const qsizetype goals = context.engagement.goals.size();
    BlockBuilder blocks;
    if (goals == 0)
        blocks.missing(context.text(
            Message("Report", "No goals have been set, so the values below have no target.")));
    else
        blocks.add(goalTable(context));
    addTrends(blocks, context);
    addValues(blocks, context);
    addComparison(blocks, context);
    const auto withoutBaseline =
        std::count_if(context.engagement.goals.cbegin(), context.engagement.goals.cend(),
                      [](const Goal& goal) { return !goal.baseline; });
    QString title =
        goals == 0
            ? context.text(Message("Report", "KPI scorecard: values without a goal"))
            : context.text(
                  Message("Report", "KPI scorecard: %1 to reach")
                      .arg(context.say.count(goals, Counted("Report", "%n goal", "%n goals"))));
    if (withoutBaseline > 0)
        title += context.text(Message("Report", ", %1 without a baseline").arg(withoutBaseline));
    return {title, blocks.take()};
}

} // namespace milepost
