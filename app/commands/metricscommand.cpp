// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/commands/texttable.h"
#include "core/exchange/results.h"
#include "core/metrics/impossiblevalues.h"
#include "core/metrics/inputnames.h"
#include "core/wording/comparisonwords.h"
#include "core/wording/metriccard.h"
#include "core/wording/terms.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

using Align = TextTable::Align;

/// Where the values and comparisons of one engagement become text.
class MetricsText {
public:
    MetricsText(const Invocation& call, const Content& content, const Engagement& engagement)
        : m_content(content), m_engagement(engagement),
          m_say(call.language, engagement.organization.currency)
    {}

    [[nodiscard]] QString values() const;
    [[nodiscard]] QString comparisons(const AccountList& list) const;

private:
    [[nodiscard]] QString cell(const Metric& metric, const std::optional<double>& value) const
    {
        return value ? m_say.metric(metric, *value) : u"–"_s;
    }
    const Content& m_content;
    const Engagement& m_engagement;
    const Wording m_say;
};

QString MetricsText::values() const
{
    const QList<MetricValue>& recorded = m_engagement.metricValues;
    if (recorded.isEmpty())
        return m_say.text(Message("Command", "No value of a metric is recorded yet.")) + u"\n"_s;
    TextTable table({{m_say.text(terms::metric()), Align::Left},
                     {m_say.text(Message("Command", "Period to")), Align::Left},
                     {m_say.text(terms::unit()), Align::Left},
                     {m_say.text(terms::accounts()), Align::Left},
                     {m_say.text(Message("Command", "n")), Align::Right},
                     {m_say.text(terms::value()), Align::Right},
                     {m_say.text(terms::basis()), Align::Left}});
    const QList<Message> reasons = impossibilities(m_content.metrics, recorded);
    for (qsizetype i = 0; i < recorded.size(); ++i) {
        const MetricValue& value = recorded[i];
        const Metric& metric = *m_content.findMetric(value.metric);
        const MetricFigure figure = figureOf(value);
        const bool possible = reasons[i].isEmpty();
        const QString basis = !possible
                                  ? m_say.text(Message("Command", "left out: %1").arg(reasons[i]))
                              : figure.computed ? m_say.text(Message("Command", "from inputs"))
                              : figure.value    ? m_say.text(Message("Command", "entered"))
                                                : m_say.text(Message("Command", "inputs missing"));
        table.addRow({shortMetricName(metric), value.periodEnd.toString(Qt::ISODate),
                      value.unit ? m_engagement.organization.findUnit(*value.unit)->name : u"–"_s,
                      metricGroupWords(m_say, value.group),
                      value.n ? QString::number(*value.n) : u"–"_s,
                      possible ? cell(metric, figure.value) : u"–"_s, basis});
    }
    return table.toText();
}

QString MetricsText::comparisons(const AccountList& list) const
{
    TextTable table({{m_say.text(terms::metric()), Align::Left},
                     {metricGroupWords(m_say, MetricGroup::Partner), Align::Left},
                     {metricGroupWords(m_say, MetricGroup::Other), Align::Left},
                     {m_say.text(terms::difference()), Align::Left},
                     {m_say.text(terms::range95()), Align::Left},
                     {m_say.text(terms::reading()), Align::Left}});
    const int least = m_content.comparisonRules.minGroup;
    QString notes;
    for (const AccountComparison& comparison : compareAccounts(m_content.comparisonRules, list)) {
        const Metric* metric = m_content.findMetric(comparison.metric);
        if (!metric)
            continue;
        const GroupDifference& difference = comparison.difference;
        const QString name = shortMetricName(*metric);
        table.addRow(
            {name, groupFigureWords(m_say, *metric, comparison.involved, least),
             groupFigureWords(m_say, *metric, comparison.others, least),
             difference.difference ? m_say.metricChange(*metric, *difference.difference) : u"–"_s,
             changeRangeWords(m_say, *metric, difference.low, difference.high),
             readingWords(m_say, comparison)});
        const QString note = sensitivityWords(m_say, *metric, comparison);
        if (!note.isEmpty())
            notes += u"  %1: %2\n"_s.arg(name, note);
    }
    const QString period = m_say.text(Message("Command", "%1, %2 to %3")
                                          .arg(list.name, list.periodStart.toString(Qt::ISODate),
                                               list.periodEnd.toString(Qt::ISODate)));
    return QString(period + u'\n' + table.toText() + notes).replace(QChar::Nbsp, u' ');
}

Result<Done> runMetrics(const Invocation& call)
{
    const Result<OpenedEngagement> opened = openForReading(call);
    if (!opened)
        return opened.error();
    if (call.options.isSet(u"json"_s)) {
        printJson(metricsResult(opened->content, opened->engagement));
        return Done();
    }
    const MetricsText text(call, opened->content, opened->engagement);
    print(opened->engagement.organization.name + u"\n\n"_s + text.values());
    for (const AccountList& list : opened->engagement.accountLists)
        print(u'\n' + text.comparisons(list));
    return Done();
}

} // namespace

Command metricsCommand()
{
    return {u"metrics"_s,
            u"FILE"_s,
            Message("Command", "print the metrics and what partners change in them"),
            1,
            [](QCommandLineParser& parser, const Language& language) {
                parser.addOption(jsonOption(language));
            },
            runMetrics};
}

} // namespace milepost
