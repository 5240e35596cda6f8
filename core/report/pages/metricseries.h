// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/context.h"

#include <map>

/// Recorded metric values in the order in which the pages print them.
namespace milepost {

/// The values of one metric, unit and group by the end of their period.
using MetricSeries = std::map<QDate, const MetricValue*>;
using MetricSeriesKey = std::tuple<UnitId, MetricGroup>; ///< no unit: the organization

[[nodiscard]] std::map<MetricSeriesKey, MetricSeries> seriesOf(const Engagement& engagement,
                                                               const MetricId& metric);
/// Goals first, in their order, then all other metrics with values in the order of the catalogue.
[[nodiscard]] QList<const Metric*> metricsWithValues(const ReportContext& context);
/// "99.1% (n = 120)"; that it is left out when it cannot be; that it is not computed.
[[nodiscard]] QString valueText(const ReportContext& context, const Metric& metric,
                                const MetricValue& value);
[[nodiscard]] QString leftOutWords(const ReportContext& context);

} // namespace milepost
