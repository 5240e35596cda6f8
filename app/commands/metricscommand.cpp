// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/commands/texttable.h"
#include "core/exchange/results.h"
#include "core/metrics/accountcomparison.h"
#include "core/metrics/impossiblevalues.h"
#include "core/wording/wording.h"

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
    [[nodiscard]] QString group(const Metric& metric, const AccountGroup& accounts) const;
    [[nodiscard]] QString range(const Metric& metric, const std::optional<double>& low,
                                const std::optional<double>& high) const;
    [[nodiscard]] QString notes(const Metric& metric, const AccountComparison& comparison) const;

    const Content& m_content;
    const Engagement& m_engagement;
    const Wording m_say;
};

Message groupName(MetricGroup group)
{
    switch (group) {
    case MetricGroup::Partner:
        return Message("Command", "partner-involved");
    case MetricGroup::Other:
        return Message("Command", "others");
    case MetricGroup::All:
        break;
    }
    return Message("Command", "all");
}

QString MetricsText::values() const
{
    const QList<MetricValue>& recorded = m_engagement.metricValues;
    if (recorded.isEmpty())
        return m_say.text(Message("Command", "No value of a metric is recorded yet.")) + u"\n"_s;
    TextTable table({{m_say.text(Message("Command", "Metric")), Align::Left},
                     {m_say.text(Message("Command", "Period to")), Align::Left},
                     {m_say.text(Message("Command", "Unit")), Align::Left},
                     {m_say.text(Message("Command", "Accounts")), Align::Left},
                     {m_say.text(Message("Command", "n")), Align::Right},
                     {m_say.text(Message("Command", "Value")), Align::Right},
                     {m_say.text(Message("Command", "Basis")), Align::Left}});
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
                      m_say.text(groupName(value.group)),
                      value.n ? QString::number(*value.n) : u"–"_s,
                      possible ? cell(metric, figure.value) : u"–"_s, basis});
    }
    return table.toText();
}

QString MetricsText::range(const Metric& metric, const std::optional<double>& low,
                           const std::optional<double>& high) const
{
    if (!low && !high)
        return {};
    return m_say.text(Message("Command", "%1 to %2")
                          .arg(low ? m_say.metric(metric, *low) : u"…"_s,
                               high ? m_say.metric(metric, *high) : u"…"_s));
}

QString MetricsText::group(const Metric& metric, const AccountGroup& accounts) const
{
    const QString value = accounts.value ? m_say.metric(metric, *accounts.value)
                                         : m_say.text(Message("Command", "not reached"));
    const QString limits = range(metric, accounts.low, accounts.high);
    const QString n = QString::number(accounts.n);
    return m_say.text(limits.isEmpty()
                          ? Message("Command", "%1 (n = %2)").arg(value, n)
                          : Message("Command", "%1 (n = %2; %3)").arg(value, n, limits));
}

QString MetricsText::notes(const Metric& metric, const AccountComparison& comparison) const
{
    QList<QString> words;
    if (comparison.hidden)
        words.append(m_say.text(Message("Command", "too few accounts for a difference")));
    else if (comparison.difference.low)
        words.append(comparison.clear()
                         ? m_say.text(Message("Command", "observed difference"))
                         : m_say.text(Message("Command", "no clear difference yet")));
    if (comparison.small)
        words.append(m_say.text(Message("Command", "small group")));
    if (comparison.provisional)
        words.append(m_say.text(Message("Command", "provisional")));
    if (const auto& adjusted = comparison.adjusted) {
        const Range& limits = adjusted->estimate.range;
        words.append(
            m_say.text(Message("Command", "adjusted %1 (%2 to %3) for %4 of the involved accounts")
                           .arg(m_say.metricChange(metric, adjusted->estimate.value),
                                m_say.metricChange(metric, limits.low),
                                m_say.metricChange(metric, limits.high),
                                m_say.percent(adjusted->covered, 0))));
        if (!adjusted->leftOut.isEmpty())
            words.append(
                m_say.text(Message("Command", "without %1").arg(adjusted->leftOut.join(u", "_s))));
    }
    if (const auto& without = comparison.withoutLargest) {
        words.append(
            m_say.text(Message("Command", "without the largest accounts %1 and %2")
                           .arg(cell(metric, without->involved), cell(metric, without->others))));
    }
    return words.join(u"; "_s);
}

QString MetricsText::comparisons(const AccountList& list) const
{
    TextTable table({{m_say.text(Message("Command", "Metric")), Align::Left},
                     {m_say.text(Message("Command", "Involved")), Align::Left},
                     {m_say.text(Message("Command", "Others")), Align::Left},
                     {m_say.text(Message("Command", "Difference")), Align::Left},
                     {m_say.text(Message("Command", "Reading")), Align::Left}});
    for (const AccountComparison& comparison : compareAccounts(m_content.comparisonRules, list)) {
        const Metric* metric = m_content.findMetric(comparison.metric);
        if (!metric)
            continue;
        const GroupDifference& difference = comparison.difference;
        QString between = u"–"_s;
        if (difference.difference) {
            between = m_say.metricChange(*metric, *difference.difference);
            if (difference.low && difference.high) {
                between = m_say.text(Message("Command", "%1 (%2 to %3)")
                                         .arg(between)
                                         .arg(m_say.metricChange(*metric, *difference.low),
                                              m_say.metricChange(*metric, *difference.high)));
            }
        }
        table.addRow({shortMetricName(*metric), group(*metric, comparison.involved),
                      group(*metric, comparison.others), between, notes(*metric, comparison)});
    }
    return m_say.text(Message("Command", "%1, %2 to %3")
                          .arg(list.name, list.periodStart.toString(Qt::ISODate),
                               list.periodEnd.toString(Qt::ISODate))) +
           u"\n"_s + table.toText();
}

Result<Done> runMetrics(const Invocation& call)
{
    const Result<OpenedEngagement> opened = openForReading(call.file(), call.clock);
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
