// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/metric.h"
#include "core/engagement/engagement.h"

#include <optional>

/// Whether and how partner-involved accounts may be shown beside the others (domain section 3.1).
namespace milepost {

/// A 95 % range of a difference.
struct DifferenceRange {
    double low = 0;
    double high = 0;

    [[nodiscard]] bool includesZero() const { return low <= 0 && high >= 0; }
    bool operator==(const DifferenceRange&) const = default;
};

/// Newcombe's 95 % range of p1 − p0 from the Wilson ranges of both shares (hybrid score, 1998).
/// Shares 0 to 1, group sizes above 0.
[[nodiscard]] DifferenceRange newcombeRange(double p1, int n1, double p0, int n0);

/// Partner and other values of one metric, unit and period, judged by the rules of comparison.
struct GroupComparison {
    const Metric* metric = nullptr;
    const MetricValue* partner = nullptr;
    const MetricValue* other = nullptr;
    QString hidden; ///< why no difference is shown, as a sentence; empty when one is
    std::optional<double> difference;
    std::optional<DifferenceRange> range; ///< only for shares of accounts
    bool smallGroup = false;
    bool provisional = false; ///< the data are not complete enough
};

/// One comparison for each metric and unit that has values of both groups: those of the latest
/// period that both share. In the order of the metrics.
[[nodiscard]] QList<GroupComparison> groupComparisons(const ComparisonRules& rules,
                                                      const QList<Metric>& metrics,
                                                      const QList<MetricValue>& values);

} // namespace milepost
