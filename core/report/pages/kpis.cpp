// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/groupcomparison.h"
#include "core/metrics/impossiblevalues.h"
#include "core/metrics/metricperiods.h"
#include "core/metrics/unitnames.h"
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/commonwords.h"
#include "core/report/pages/definitiontext.h"
#include "core/report/pages/metricseries.h"
#include "core/report/pages/pages.h"
#include "core/scoring/scorewords.h"
#include "core/wording/comparisonwords.h"
#include "core/wording/metriccard.h"
#include "core/wording/phrases.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBoardTrends = 3;

Message goalsNotForThisAudience()
{
    return Message("Report", "The goals belong to the value case, which is not for this audience.");
}

QString dated(const ReportContext& context, const QString& value, const QDate& date)
{
    return date.isValid() ? u"%1 (%2)"_s.arg(value, context.say.shortDate(date)) : value;
}

Table goalTable(const ReportContext& context)
{
    Table table =
        makeTable(context, context.text(terms::goals()),
                  {{context.text(Message("Report", "KPI")), ColumnAlignment::Start, 3},
                   {context.text(terms::baseline()), ColumnAlignment::End, 2},
                   {context.text(Message("Report", "Latest")), ColumnAlignment::End, 2},
                   {context.text(terms::target()), ColumnAlignment::End, 2},
                   {context.text(terms::owner()), ColumnAlignment::Start, 3},
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
            notes.append(context.text(reportwords::leftOut(impossible)));
        notes.removeAll(QString());
        table.rows.append({{strong(metric->name), goalFigure(goal.baseline, goal.baselineDate),
                            latest, goalFigure(goal.target, goal.targetDate),
                            owners.isEmpty() ? context.text(reportwords::noOwnerYet())
                                             : context.say.joined(owners),
                            context.text(cadenceName(*metric))},
                           notes.join(u' '),
                           RowKind::Normal});
    }
    return table;
}

/// One line a goal; the board sees the first three.
void addTrends(BlockBuilder& blocks, const ReportContext& context)
{
    const qsizetype most =
        context.options.edition == Edition::Board ? kBoardTrends : context.engagement.goals.size();
    TrendFigure figure;
    QList<QString> names;
    for (const Goal& goal : context.engagement.goals) {
        const Metric* metric = context.content.findMetric(goal.metric);
        if (!metric)
            continue;
        const std::optional<double> target =
            impossibility(*metric, goal).isEmpty() ? goal.target : std::nullopt;
        TrendPanel panel{
            shortMetricName(*metric), context.text(unitName(metric->unit)), {}, target, {}};
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
        if (panel.points.size() < 2 || figure.panels.size() == most)
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

/// The last value of each metric of the organization, of partner-involved accounts and the others.
void addLatest(BlockBuilder& blocks, const ReportContext& context)
{
    Table table =
        makeTable(context, context.text(Message("Report", "Latest values")),
                  {{context.text(terms::metric()), ColumnAlignment::Start, 3},
                   {metricGroupWords(context.say, MetricGroup::All), ColumnAlignment::End, 2},
                   {metricGroupWords(context.say, MetricGroup::Partner), ColumnAlignment::End, 2},
                   {metricGroupWords(context.say, MetricGroup::Other), ColumnAlignment::End, 2},
                   {context.text(Message("Report", "Period until")), ColumnAlignment::End, 1.6}});
    for (const Metric* metric : metricsWithValues(context)) {
        const auto series = seriesOf(context.engagement, metric->id);
        QDate latest;
        for (const auto& [key, values] : series) {
            if (std::get<UnitId>(key).isEmpty())
                latest = std::max(latest, values.rbegin()->first);
        }
        if (!latest.isValid())
            continue;
        TableRow row{{metric->name}, {}, RowKind::Normal};
        for (const MetricGroup group :
             {MetricGroup::All, MetricGroup::Partner, MetricGroup::Other}) {
            const auto found = series.find({UnitId(), group});
            if (found == series.end()) {
                row.cells.append(u"\u2013"_s);
                continue;
            }
            const auto& [end, value] = *found->second.rbegin();
            const QString words = valueText(context, *metric, *value);
            row.cells.append(end == latest ? words
                                           : u"%1, %2"_s.arg(words, context.say.month(end)));
        }
        row.cells.append(context.say.month(latest));
        table.rows.append(row);
    }
    if (!table.rows.isEmpty())
        blocks.add(std::move(table));
    if (!context.engagement.metricValues.isEmpty())
        blocks.footnote(context.text(Message("Report", "All values with their sources stand in %1.")
                                         .arg(context.reference(u"kpi-values"_s))));
}

void addComparison(BlockBuilder& blocks, const ReportContext& context)
{
    const QList<GroupComparison> comparisons = groupComparisons(
        context.content.comparisonRules, context.content.metrics, context.engagement.metricValues);
    Table table = makeTable(
        context, {},
        {{context.text(Message("Report", "KPI")), ColumnAlignment::Start, 2.6},
         {metricGroupWords(context.say, MetricGroup::Partner), ColumnAlignment::End, 2},
         {metricGroupWords(context.say, MetricGroup::Other), ColumnAlignment::End, 2},
         {context.text(Message("Report", "Observed difference")), ColumnAlignment::End, 2.2},
         {context.text(terms::range95()), ColumnAlignment::End, 2.4},
         {context.text(terms::reading()), ColumnAlignment::Start, 2.6}});
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
        const auto bound = [&](double Range::*end) {
            return comparison.range ? std::optional((*comparison.range).*end) : std::nullopt;
        };
        const QString range =
            changeRangeWords(context.say, metric, bound(&Range::low), bound(&Range::high));
        table.rows.append({{name, valueText(context, metric, *comparison.partner),
                            valueText(context, metric, *comparison.other),
                            context.say.metricChange(metric, *comparison.difference), range,
                            readingWords(context.say, comparison)},
                           {},
                           RowKind::Normal});
    }
    if (comparisons.isEmpty())
        return;
    blocks.heading(context.text(reportwords::besideTheOthers()));
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
    if (!context.engagement.goals.isEmpty() || !context.engagement.metricValues.isEmpty())
        return {};
    return context.text(
        context.goalsWithheld
            ? goalsNotForThisAudience()
            : Message("Report", "No goals have been set, so no KPI is tracked yet."));
}

PageContent composeKpis(const ReportContext& context)
{
    const qsizetype goals = context.engagement.goals.size();
    BlockBuilder blocks;
    if (goals == 0)
        blocks.missing(context.text(
            context.goalsWithheld
                ? goalsNotForThisAudience()
                : Message("Report",
                          "No goals have been set, so the values below have no target.")));
    else
        blocks.add(goalTable(context));
    addTrends(blocks, context);
    if (context.options.edition != Edition::Board) {
        addLatest(blocks, context);
        addComparison(blocks, context);
    }
    const auto withoutBaseline =
        std::count_if(context.engagement.goals.cbegin(), context.engagement.goals.cend(),
                      [](const Goal& goal) { return !goal.baseline; });
    QString title;
    if (goals > 0) {
        title = context.text(
            Message("Report", "KPI scorecard: %1 to reach")
                .arg(context.say.count(goals, Counted("Report", "%n goal", "%n goals"))));
    } else {
        title = context.text(context.goalsWithheld
                                 ? reportwords::kpiScorecard()
                                 : Message("Report", "KPI scorecard: values without a goal"));
    }
    if (withoutBaseline > 0)
        title += context.text(Message("Report", ", %1 without a baseline").arg(withoutBaseline));
    return {title, blocks.take()};
}

} // namespace milepost
