// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/metric.h"
#include "core/engagement/engagement.h"
#include "core/metrics/intervals.h"

#include <optional>

/// Whether and how partner-involved accounts may be shown beside the others (domain section 3.1).
namespace milepost {

/// Partner and other values of one metric, unit and period, judged by the rules of comparison.
struct GroupComparison {
    const Metric* metric = nullptr;
    const MetricValue* partner = nullptr;
    const MetricValue* other = nullptr;
    Message hidden; ///< why no difference is shown, as a sentence; empty when one is
    std::optional<double> difference;
    std::optional<Range> range; ///< for shares of accounts and for means whose answers are known
    bool smallGroup = false;
    bool provisional = false; ///< the data are not complete enough
};

/// One comparison for each metric and unit that has values of both groups: those of the latest
/// period that both share. In the order of the metrics.
[[nodiscard]] QList<GroupComparison> groupComparisons(const ComparisonRules& rules,
                                                      const QList<Metric>& metrics,
                                                      const QList<MetricValue>& values);

} // namespace milepost
