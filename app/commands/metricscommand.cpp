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
    MetricsText(const Content& content, const Engagement& engagement)
        : m_content(content), m_engagement(engagement),
          m_say(u"en_GB"_s, engagement.organization.currency)
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

QString groupName(MetricGroup group)
{
    switch (group) {
    case MetricGroup::Partner:
        return u"partner-involved"_s;
    case MetricGroup::Other:
        return u"others"_s;
    case MetricGroup::All:
        break;
    }
    return u"all"_s;
}

QString MetricsText::values() const
{
    const QList<MetricValue>& recorded = m_engagement.metricValues;
    if (recorded.isEmpty())
        return u"No value of a metric is recorded yet.\n"_s;
    TextTable table({{u"Metric"_s, Align::Left},
                     {u"Period to"_s, Align::Left},
                     {u"Unit"_s, Align::Left},
                     {u"Accounts"_s, Align::Left},
                     {u"n"_s, Align::Right},
                     {u"Value"_s, Align::Right},
                     {u"Basis"_s, Align::Left}});
    const QList<Message> reasons = impossibilities(m_content.metrics, recorded);
    for (qsizetype i = 0; i < recorded.size(); ++i) {
        const MetricValue& value = recorded[i];
        const Metric& metric = *m_content.findMetric(value.metric);
        const MetricFigure figure = figureOf(value);
        const bool possible = reasons[i].isEmpty();
        const QString basis = !possible         ? u"left out: "_s + reasons[i].toEnglish()
                              : figure.computed ? u"from inputs"_s
                              : figure.value    ? u"entered"_s
                                                : u"inputs missing"_s;
        table.addRow({shortMetricName(metric), value.periodEnd.toString(Qt::ISODate),
                      value.unit ? m_engagement.organization.findUnit(*value.unit)->name : u"–"_s,
                      groupName(value.group), value.n ? QString::number(*value.n) : u"–"_s,
                      possible ? cell(metric, figure.value) : u"–"_s, basis});
    }
    return table.toText();
}

QString MetricsText::range(const Metric& metric, const std::optional<double>& low,
                           const std::optional<double>& high) const
{
    if (!low && !high)
        return {};
    return u"%1 to %2"_s.arg(low ? m_say.metric(metric, *low) : u"…"_s,
                             high ? m_say.metric(metric, *high) : u"…"_s);
}

QString MetricsText::group(const Metric& metric, const AccountGroup& accounts) const
{
    QString text = u"%1 (n = %2"_s.arg(accounts.value ? m_say.metric(metric, *accounts.value)
                                                      : u"not reached"_s,
                                       QString::number(accounts.n));
    if (const QString limits = range(metric, accounts.low, accounts.high); !limits.isEmpty())
        text += u"; "_s + limits;
    return text + u')';
}

QString MetricsText::notes(const Metric& metric, const AccountComparison& comparison) const
{
    QList<QString> words;
    if (comparison.hidden)
        words.append(u"too few accounts for a difference"_s);
    else if (comparison.difference.low)
        words.append(comparison.clear() ? u"observed difference"_s : u"no clear difference yet"_s);
    if (comparison.small)
        words.append(u"small group"_s);
    if (comparison.provisional)
        words.append(u"provisional"_s);
    if (const auto& adjusted = comparison.adjusted) {
        const Range& limits = adjusted->estimate.range;
        words.append(u"adjusted %1 (%2 to %3) for %4 of the involved accounts"_s.arg(
            m_say.metricChange(metric, adjusted->estimate.value),
            m_say.metricChange(metric, limits.low), m_say.metricChange(metric, limits.high),
            m_say.percent(adjusted->covered, 0)));
        if (!adjusted->leftOut.isEmpty())
            words.append(u"without "_s + adjusted->leftOut.join(u", "_s));
    }
    if (const auto& without = comparison.withoutLargest) {
        words.append(u"without the largest accounts %1 and %2"_s.arg(
            cell(metric, without->involved), cell(metric, without->others)));
    }
    return words.join(u"; "_s);
}

QString MetricsText::comparisons(const AccountList& list) const
{
    TextTable table({{u"Metric"_s, Align::Left},
                     {u"Involved"_s, Align::Left},
                     {u"Others"_s, Align::Left},
                     {u"Difference"_s, Align::Left},
                     {u"Reading"_s, Align::Left}});
    for (const AccountComparison& comparison : compareAccounts(m_content.comparisonRules, list)) {
        const Metric* metric = m_content.findMetric(comparison.metric);
        if (!metric)
            continue;
        const GroupDifference& difference = comparison.difference;
        QString between = u"–"_s;
        if (difference.difference) {
            between = m_say.metricChange(*metric, *difference.difference);
            if (difference.low && difference.high) {
                between += u" (%1 to %2)"_s.arg(m_say.metricChange(*metric, *difference.low),
                                                m_say.metricChange(*metric, *difference.high));
            }
        }
        table.addRow({shortMetricName(*metric), group(*metric, comparison.involved),
                      group(*metric, comparison.others), between, notes(*metric, comparison)});
    }
    return u"%1, %2 to %3\n"_s.arg(list.name, list.periodStart.toString(Qt::ISODate),
                                   list.periodEnd.toString(Qt::ISODate)) +
           table.toText();
}

Result<Done> runMetrics(const QCommandLineParser& parser, const QStringList& positionals,
                        const Clock&)
{
    const Result<OpenedEngagement> opened = openForReading(positionals[0]);
    if (!opened)
        return opened.error();
    if (parser.isSet(u"json"_s)) {
        printJson(metricsResult(opened->content, opened->engagement));
        return Done();
    }
    const MetricsText text(opened->content, opened->engagement);
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
            u"print the metrics and what partners change in them"_s,
            1,
            [](QCommandLineParser& parser) { parser.addOption(jsonOption()); },
            runMetrics};
}

} // namespace milepost
