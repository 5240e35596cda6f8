// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/metric.h"
#include "core/engagement/accounts.h"
#include "core/metrics/intervals.h"

#include <optional>

/// Partner-involved accounts beside the others, account by account (domain section 3.1).
namespace milepost {

/// A group of accounts with what is known of its metric; what does not exist is not set. Ranges
/// hold the truth in 95 of 100 cases.
struct AccountGroup {
    int n = 0;
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
};

struct GroupDifference {
    std::optional<double> difference;
    std::optional<double> low;
    std::optional<double> high;
};

/// The difference at the segment mix of the involved accounts.
struct SegmentAdjusted {
    Estimate estimate;
    double covered = 0;     ///< share of the involved accounts that it speaks for
    QList<QString> leftOut; ///< segments with too few accounts in a group
};

/// A money ratio when each group lacks its largest account.
struct WithoutLargest {
    std::optional<double> involved;
    std::optional<double> others;
    GroupDifference difference;
};

/// One metric of one list. `hidden`: a group is too small for a difference; `small`: the smaller
/// group is; `provisional`: the list is not complete enough.
struct AccountComparison {
    MetricId metric;
    AccountGroup involved;
    AccountGroup others;
    GroupDifference difference;
    std::optional<SegmentAdjusted> adjusted;      ///< only for shares
    std::optional<WithoutLargest> withoutLargest; ///< only for money ratios
    bool hidden = false;
    bool small = false;
    bool provisional = false;

    /// Whether the range of the difference leaves out zero.
    [[nodiscard]] bool clear() const;
};

/// Whether the involvement of an account began early enough to count: by the start of the period
/// or long enough before the outcome. Later involvement would favour accounts that stayed.
[[nodiscard]] bool isInvolved(const ComparisonRules& rules, const AccountList& list,
                              const Account& account);

/// `renewal-rate-logo`, `nrr`, `grr`, `expansion-rate` and `time-to-value`, in this order, as far
/// as the list has the columns. An account without a figure stays out of that metric alone.
[[nodiscard]] QList<AccountComparison> compareAccounts(const ComparisonRules& rules,
                                                       const AccountList& list);

} // namespace milepost
