// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/metric.h"
#include "core/engagement/engagement.h"
#include "core/metrics/intervals.h"

#include <optional>

namespace milepost {

using MetricInputs = QMap<QString, MetricInput>;

/// The longest horizon in years that a customer lifetime value may look ahead (domain section 4).
inline constexpr double kLongestHorizon = 10;

/// The value of a metric by its formula in the catalogue (domain section 3; lifetime values section
/// 3.2), in the metric's unit. Nothing for metrics that are not in the catalogue, for missing
/// inputs, and where the formula has no finite value (nothing to divide by, no churn, a horizon
/// outside 1 to 10 years).
[[nodiscard]] std::optional<double> valueByFormula(const MetricId& metric,
                                                   const MetricInputs& inputs);

/// The secondary figure of `ropi`: attributed revenue for each unit of partner cost.
[[nodiscard]] std::optional<double> revenueMultiple(const MetricInputs& ropiInputs);

/// A metric that is a mean, with its standard error, from its single answers: `average-tenure`,
/// `handover-csat` and `nps` (each answer as +100, 0 or −100).
[[nodiscard]] std::optional<RatioEstimate> meanFromInputs(const MetricId& metric,
                                                          const MetricInputs& inputs);

/// The inputs that the formula of a metric needs and `inputs` does not have, in the order of the
/// catalogue. Open cases may always be left out: there may be none.
[[nodiscard]] QList<QString> missingInputs(const Metric& metric, const MetricInputs& inputs);

/// What the value becomes when one input is 10 % lower or higher.
struct Sensitivity {
    QString input;
    double low = 0; ///< the lower of the two results
    double high = 0;
};

/// The inputs that move the value most, at most `count`, strongest first. Only inputs that are one
/// number and whose change leaves a finite value; a horizon is a choice and not shifted.
[[nodiscard]] QList<Sensitivity> sensitivities(const MetricId& metric, const MetricInputs& inputs,
                                               qsizetype count);

} // namespace milepost
