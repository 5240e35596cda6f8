// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/accountcomparison.h"

#include "core/base/halfstage.h"
#include "core/metrics/survival.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

using Accounts = QList<const Account*>;

/// The accounts that one metric speaks of, by group.
struct Groups {
    Accounts involved;
    Accounts others;
};

template <class Counts>
Groups groupsOf(const ComparisonRules& rules, const AccountList& list, const Counts& counts)
{
    Groups groups;
    for (const Account& account : list.accounts) {
        if (counts(account))
            (isInvolved(rules, list, account) ? groups.involved : groups.others).append(&account);
    }
    return groups;
}

AccountComparison prepared(const ComparisonRules& rules, const AccountList& list,
                           const char* metric, const Groups& groups)
{
    AccountComparison comparison;
    comparison.metric = MetricId(QString::fromLatin1(metric));
    comparison.involved.n = static_cast<int>(groups.involved.size());
    comparison.others.n = static_cast<int>(groups.others.size());
    const int smaller = std::min(comparison.involved.n, comparison.others.n);
    comparison.hidden = smaller < rules.minGroup;
    comparison.small = !comparison.hidden && smaller < rules.smallGroup;
    comparison.provisional =
        list.completeness && *list.completeness < rules.minCompleteness - kTolerance;
    return comparison;
}

void setRange(const ComparisonRules& rules, AccountGroup& group, const Range& range)
{
    if (group.n >= rules.minGroup) {
        group.low = range.low;
        group.high = range.high;
    }
}

Share renewedShare(const Accounts& accounts)
{
    const auto renewed = std::count_if(accounts.cbegin(), accounts.cend(), [](const Account* one) {
        return one->renewed.value_or(false);
    });
    const double n = static_cast<double>(accounts.size());
    return {static_cast<double>(renewed) / n, n};
}

Accounts inSegment(const Accounts& accounts, const QString& segment)
{
    Accounts found;
    std::copy_if(accounts.cbegin(), accounts.cend(), std::back_inserter(found),
                 [&](const Account* account) { return account->segment == segment; });
    return found;
}

std::optional<SegmentAdjusted> adjustedBySegment(const ComparisonRules& rules,
                                                 const AccountList& list, const Groups& groups)
{
    QList<QString> segments; // as the list first names them
    for (const Account& account : list.accounts) {
        if (!account.segment.isEmpty() && !segments.contains(account.segment))
            segments.append(account.segment);
    }
    SegmentAdjusted adjusted;
    QList<Stratum> strata;
    double covered = 0;
    for (const QString& segment : segments) {
        const Accounts involved = inSegment(groups.involved, segment);
        const Accounts others = inSegment(groups.others, segment);
        if (involved.isEmpty() && others.isEmpty())
            continue;
        if (std::min(involved.size(), others.size()) < rules.minCell) {
            adjusted.leftOut.append(segment);
            continue;
        }
        strata.append({renewedShare(involved), renewedShare(others)});
        covered += static_cast<double>(involved.size());
    }
    if (strata.isEmpty())
        return std::nullopt;
    adjusted.estimate = adjustedDifference(strata);
    adjusted.covered = covered / static_cast<double>(groups.involved.size());
    return adjusted;
}

AccountComparison compareRenewals(const ComparisonRules& rules, const AccountList& list)
{
    const Groups groups = groupsOf(
        rules, list, [](const Account& account) { return account.renewalDue.value_or(false); });
    AccountComparison comparison = prepared(rules, list, "renewal-rate-logo", groups);
    const Share involved = renewedShare(groups.involved);
    const Share others = renewedShare(groups.others);
    for (const auto& [group, share] :
         {std::pair(&comparison.involved, involved), std::pair(&comparison.others, others)}) {
        if (group->n == 0)
            continue;
        group->value = share.p;
        setRange(rules, *group, wilsonRange(share));
    }
    if (comparison.hidden)
        return comparison;
    const Range range = newcombeRange(involved, others);
    comparison.difference = {involved.p - others.p, range.low, range.high};
    comparison.adjusted = adjustedBySegment(rules, list, groups);
    return comparison;
}

/// What an account adds to a money ratio over its revenue at the start.
using Kept = double (*)(const Account& account);

double retained(const Account& account)
{
    return account.startArr.value_or(0) - account.churnedArr.value_or(0) -
           account.contractionArr.value_or(0);
}

double retainedAndExpanded(const Account& account)
{
    return retained(account) + account.expansionArr.value_or(0);
}

double expanded(const Account& account)
{
    return account.expansionArr.value_or(0);
}

QList<RatioTerm> termsOf(const Accounts& accounts, Kept kept)
{
    QList<RatioTerm> terms;
    for (const Account* account : accounts)
        terms.append({kept(*account), account->startArr.value_or(0)});
    return terms;
}

std::optional<double> plainRatio(const QList<RatioTerm>& terms)
{
    RatioTerm sum;
    for (const RatioTerm& term : terms) {
        sum.above += term.above;
        sum.below += term.below;
    }
    return sum.below > 0 ? std::optional(sum.above / sum.below) : std::nullopt;
}

GroupDifference differenceBetween(const QList<RatioTerm>& involved, const QList<RatioTerm>& others)
{
    GroupDifference result;
    const std::optional<double> first = plainRatio(involved);
    const std::optional<double> second = plainRatio(others);
    if (!first || !second)
        return result;
    result.difference = *first - *second;
    const std::optional<RatioEstimate> a = ratioOfSums(involved);
    const std::optional<RatioEstimate> b = ratioOfSums(others);
    if (a && b) {
        const Range range = differenceOf(*a, *b).range();
        result.low = range.low;
        result.high = range.high;
    }
    return result;
}

QList<RatioTerm> withoutLargest(QList<RatioTerm> terms)
{
    const auto largest =
        std::max_element(terms.cbegin(), terms.cend(),
                         [](const RatioTerm& a, const RatioTerm& b) { return a.below < b.below; });
    if (largest != terms.cend())
        terms.erase(largest);
    return terms;
}

AccountComparison compareRatio(const ComparisonRules& rules, const AccountList& list,
                               const char* metric, Kept kept)
{
    // A closed cohort: what had no revenue at the start is not in it.
    const Groups groups = groupsOf(
        rules, list, [](const Account& account) { return account.startArr.value_or(0) > 0; });
    AccountComparison comparison = prepared(rules, list, metric, groups);
    const QList<RatioTerm> involved = termsOf(groups.involved, kept);
    const QList<RatioTerm> others = termsOf(groups.others, kept);
    for (const auto& [group, terms] :
         {std::pair(&comparison.involved, involved), std::pair(&comparison.others, others)}) {
        group->value = plainRatio(terms);
        if (const std::optional<RatioEstimate> estimate = ratioOfSums(terms))
            setRange(rules, *group, estimate->range());
    }
    const QList<RatioTerm> fewerInvolved = withoutLargest(involved);
    const QList<RatioTerm> fewerOthers = withoutLargest(others);
    comparison.withoutLargest =
        WithoutLargest{plainRatio(fewerInvolved), plainRatio(fewerOthers), {}};
    if (comparison.hidden)
        return comparison;
    comparison.difference = differenceBetween(involved, others);
    comparison.withoutLargest->difference = differenceBetween(fewerInvolved, fewerOthers);
    return comparison;
}

SurvivalMedian medianOf(const Accounts& accounts)
{
    QList<double> ended;
    QList<double> open;
    for (const Account* account : accounts)
        (account->open.value_or(false) ? open : ended).append(account->days.value_or(0));
    return kaplanMeierMedian(ended, open);
}

AccountComparison compareDurations(const ComparisonRules& rules, const AccountList& list)
{
    const Groups groups =
        groupsOf(rules, list, [](const Account& account) { return account.days.has_value(); });
    AccountComparison comparison = prepared(rules, list, "time-to-value", groups);
    for (const auto& [group, accounts] : {std::pair(&comparison.involved, groups.involved),
                                          std::pair(&comparison.others, groups.others)}) {
        const SurvivalMedian median = medianOf(accounts);
        group->value = median.median;
        if (group->n >= rules.minGroup) {
            group->low = median.low;
            group->high = median.high;
        }
    }
    if (!comparison.hidden && comparison.involved.value && comparison.others.value)
        comparison.difference.difference = *comparison.involved.value - *comparison.others.value;
    return comparison;
}

/// Whether any account of the list fills all of these columns.
template <class... Columns>
bool hasColumns(const AccountList& list, Columns... columns)
{
    const auto filled = [&](auto column) {
        return std::any_of(list.accounts.cbegin(), list.accounts.cend(),
                           [&](const Account& account) { return (account.*column).has_value(); });
    };
    return (filled(columns) && ...);
}

} // namespace

bool AccountComparison::clear() const
{
    return difference.low && difference.high && (*difference.low > 0 || *difference.high < 0);
}

bool isInvolved(const ComparisonRules& rules, const AccountList& list, const Account& account)
{
    if (!account.involvedSince.isValid())
        return false;
    return account.involvedSince <= list.periodStart ||
           (account.outcomeDate.isValid() &&
            account.involvedSince.daysTo(account.outcomeDate) >= rules.involvementLeadDays);
}

QList<AccountComparison> compareAccounts(const ComparisonRules& rules, const AccountList& list)
{
    QList<AccountComparison> comparisons;
    if (hasColumns(list, &Account::renewalDue, &Account::renewed))
        comparisons.append(compareRenewals(rules, list));
    if (hasColumns(list, &Account::startArr, &Account::churnedArr, &Account::contractionArr,
                   &Account::expansionArr))
        comparisons.append(compareRatio(rules, list, "nrr", retainedAndExpanded));
    if (hasColumns(list, &Account::startArr, &Account::churnedArr, &Account::contractionArr))
        comparisons.append(compareRatio(rules, list, "grr", retained));
    if (hasColumns(list, &Account::startArr, &Account::expansionArr))
        comparisons.append(compareRatio(rules, list, "expansion-rate", expanded));
    if (hasColumns(list, &Account::days))
        comparisons.append(compareDurations(rules, list));
    return comparisons;
}

} // namespace milepost
