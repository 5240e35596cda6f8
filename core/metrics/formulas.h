// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/metric.h"
#include "core/engagement/engagement.h"

#include <optional>

namespace milepost {

using MetricInputs = QMap<QString, MetricInput>;

/// The value of `clv-simple`, `clv-nrr`, `cac`, `ltv-cac` or `ropi` by its formula in the metric
/// catalogue (domain sections 3 and 3.2). Nothing for other metrics, for missing inputs, where the
/// formula has no finite value (no churn, no customers) or a horizon above ten years.
[[nodiscard]] std::optional<double> valueByFormula(const MetricId& metric,
                                                   const MetricInputs& inputs);

/// What the value becomes when one input is 10 % lower or higher.
struct Sensitivity {
    QString input;
    double low = 0; ///< the lower of the two results
    double high = 0;
};

/// The inputs that move the value most, at most `count`, strongest first. Only inputs that are one
/// number and whose change leaves a finite value.
[[nodiscard]] QList<Sensitivity> sensitivities(const MetricId& metric, const MetricInputs& inputs,
                                               qsizetype count);

} // namespace milepost
