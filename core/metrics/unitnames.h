// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/metric.h"

namespace milepost {

/// In what a metric is measured: "percent", "currency", "score 1–5".
[[nodiscard]] Message unitName(MetricUnit unit);

/// What stands behind a number of that unit: "%", "days", the currency by its ISO 4217 code; empty
/// for mere counts and ratios.
[[nodiscard]] Message unitSign(MetricUnit unit, const QString& currency);

} // namespace milepost
