// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/accountcomparison.h"

#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/pages.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kNone = u"\u2013"_s;

/// "62 % (n = 40; 47 % to 75 %)": the value of a group with its size and range. A group that is too
/// small for a comparison would tell the figures of single accounts.
QString groupText(const Wording& say, const Metric& metric, const AccountGroup& group, int least)
{
    if (group.n == 0)
        return say.text(Message("Report", "no accounts"));
    if (group.n < least)
        return say.text(Counted("Report", "hidden, %n account", "hidden, %n accounts").of(group.n));
    const QString value =
        group.value ? say.metric(metric, *group.value) : say.text(Message("Report", "not reached"));
    const QString n = say.number(group.n, 0);
    if (!group.low && !group.high)
        return say.text(Message("Report", "%1 (n\u00a0=\u00a0%2)").arg(value, n));
    const QString low = group.low ? say.metric(metric, *group.low) : u"\u2026"_s;
    const QString high = group.high ? say.metric(metric, *group.high) : u"\u2026"_s;
    return say.text(Message("Report", "%1 (n\u00a0=\u00a0%2; %3 to %4)").arg(value, n, low, high));
}

QString rangeText(const Wording& say, const Metric& metric, const std::optional<double>& low,
                  const std::optional<double>& high)
{
    return low && high
               ? say.text(Message("Report", "%1 to %2")
                              .arg(say.metricChange(metric, *low), say.metricChange(metric, *high)))
               : kNone;
}

QString readingText(const Wording& say, const AccountComparison& comparison)
{
    QList<QString> words;
    if (comparison.hidden)
        words.append(say.text(Message("Report", "too few accounts for a difference")));
    else if (comparison.clear())
        words.append(say.text(Message("Report", "observed difference")));
    else if (comparison.difference.low)
        words.append(say.text(Message("Report", "no clear difference yet")));
    if (comparison.small)
        words.append(say.text(Message("Report", "small group")));
    if (comparison.provisional)
        words.append(say.text(Message("Report", "provisional")));
    return words.isEmpty() ? kNone : words.join(u", "_s);
}

/// What the difference is at the same mix of segments, and without the largest accounts.
QString sensitivityNote(const Wording& say, const Metric& metric,
                        const AccountComparison& comparison)
{
    QList<QString> sentences;
    if (const auto& adjusted = comparison.adjusted) {
        const Range& range = adjusted->estimate.range;
        sentences.append(say.text(
            Message("Report",
                    "At the same mix of segments: %1 (%2), for %3 of the involved accounts.")
                .arg(say.metricChange(metric, adjusted->estimate.value),
                     rangeText(say, metric, range.low, range.high),
                     say.percent(adjusted->covered, 0))));
        if (!adjusted->leftOut.isEmpty()) {
            sentences.append(say.text(Message("Report", "Too few accounts in: %1.")
                                          .arg(adjusted->leftOut.join(u", "_s))));
        }
    }
    const auto& without = comparison.withoutLargest;
    if (without && without->involved && without->others && !comparison.hidden) {
        sentences.append(
            say.text(Message("Report", "Each group without its largest account: %1 and %2.")
                         .arg(say.metric(metric, *without->involved),
                              say.metric(metric, *without->others))));
    }
    return sentences.join(u' ');
}

Table comparisonTable(const ReportContext& context, const QList<AccountComparison>& comparisons)
{
    const Wording& say = context.say;
    const int least = context.content.comparisonRules.minGroup;
    const auto title = [&](const Message& words) { return say.text(words); };
    Table table =
        makeTable(context, {},
                  {{title(Message("Report", "KPI")), ColumnAlignment::Start, 2},
                   {title(Message("Report", "Partner-involved")), ColumnAlignment::End, 2.8},
                   {title(Message("Report", "Others")), ColumnAlignment::End, 2.8},
                   {title(Message("Report", "Difference")), ColumnAlignment::End, 2},
                   {title(Message("Report", "95 % range")), ColumnAlignment::End, 2.4},
                   {title(Message("Report", "Reading")), ColumnAlignment::Start, 2.4}});
    for (const AccountComparison& comparison : comparisons) {
        const Metric* metric = context.content.findMetric(comparison.metric);
        if (!metric)
            continue;
        const GroupDifference& difference = comparison.difference;
        table.rows.append(
            {{strong(shortMetricName(*metric)), groupText(say, *metric, comparison.involved, least),
              groupText(say, *metric, comparison.others, least),
              difference.difference ? say.metricChange(*metric, *difference.difference) : kNone,
              rangeText(say, *metric, difference.low, difference.high),
              readingText(say, comparison)},
             sensitivityNote(say, *metric, comparison),
             RowKind::Normal});
    }
    return table;
}

void addList(BlockBuilder& blocks, const ReportContext& context, const AccountList& list)
{
    const Wording& say = context.say;
    blocks.heading(list.name);
    FactBuilder facts;
    facts.add(say.text(Message("Report", "Period")),
              say.dateRange(list.periodStart, list.periodEnd));
    const auto involved =
        std::count_if(list.accounts.cbegin(), list.accounts.cend(), [&](const Account& account) {
            return isInvolved(context.content.comparisonRules, list, account);
        });
    facts.add(say.text(Message("Report", "Accounts")),
              say.text(Message("Report", "%1, of which %2 partner-involved")
                           .arg(list.accounts.size())
                           .arg(involved)));
    facts.add(say.text(Message("Report", "Source")), list.source);
    if (list.completeness) {
        facts.add(say.text(Message("Report", "Partner fields filled")),
                  say.percent(*list.completeness, 0));
    }
    blocks.add(facts.list());
    Table table = comparisonTable(context, compareAccounts(context.content.comparisonRules, list));
    if (table.rows.isEmpty())
        blocks.missing(say.text(
            Message("Report", "This list has no columns from which a KPI can be compared.")));
    else
        blocks.add(std::move(table));
}

} // namespace

bool hasAccountLists(const ReportContext& context)
{
    return !context.engagement.accountLists.isEmpty();
}

PageContent composeAccountComparison(const ReportContext& context)
{
    BlockBuilder blocks;
    for (const AccountList& list : context.engagement.accountLists)
        addList(blocks, context, list);
    blocks.footnote(context.say.text(Message(
        "Report",
        "Differences are observed, not caused: partners are placed in larger and healthier accounts, and save plays put them into the worst ones. An account counts as partner-involved only when the partner was there early enough.")));
    return {context.say.text(Message("Report", "Partner-involved accounts beside the others")),
            blocks.take()};
}

} // namespace milepost
