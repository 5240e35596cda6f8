// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/accountcomparison.h"

#include "core/metrics/inputnames.h"
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/commonwords.h"
#include "core/report/pages/pages.h"
#include "core/wording/comparisonwords.h"
#include "core/wording/metriccard.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kNone = u"\u2013"_s;

Table comparisonTable(const ReportContext& context, const QList<AccountComparison>& comparisons)
{
    const Wording& say = context.say;
    const int least = context.content.comparisonRules.minGroup;
    const auto title = [&](const Message& words) { return say.text(words); };
    Table table =
        makeTable(context, {},
                  {{title(Message("Report", "KPI")), ColumnAlignment::Start, 2},
                   {metricGroupWords(say, MetricGroup::Partner), ColumnAlignment::End, 2.8},
                   {metricGroupWords(say, MetricGroup::Other), ColumnAlignment::End, 2.8},
                   {title(terms::difference()), ColumnAlignment::End, 2},
                   {title(terms::range95()), ColumnAlignment::End, 2.4},
                   {title(terms::reading()), ColumnAlignment::Start, 2.4}});
    for (const AccountComparison& comparison : comparisons) {
        const Metric* metric = context.content.findMetric(comparison.metric);
        if (!metric)
            continue;
        const GroupDifference& difference = comparison.difference;
        table.rows.append(
            {{strong(shortMetricName(*metric)),
              groupFigureWords(say, *metric, comparison.involved, least),
              groupFigureWords(say, *metric, comparison.others, least),
              difference.difference ? say.metricChange(*metric, *difference.difference) : kNone,
              changeRangeWords(say, *metric, difference.low, difference.high),
              readingWords(say, comparison)},
             sensitivityWords(say, *metric, comparison),
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
    facts.add(say.text(terms::accounts()),
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
    return {context.text(reportwords::besideTheOthers()), blocks.take()};
}

} // namespace milepost
