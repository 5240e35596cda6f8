// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/metric.h"

#include <optional>

namespace milepost {

/// What a figure can be at all; both bounds belong to it.
struct PossibleRange {
    std::optional<double> low;
    std::optional<double> high;

    [[nodiscard]] bool contains(double value) const;
};

/// The values that a metric of the catalogue can take (domain section 3); any number for a metric
/// that is not in it.
[[nodiscard]] PossibleRange possibleRange(const MetricId& metric);

/// An input of the catalogue's formulas: its unit and what it can be.
struct InputFacts {
    MetricUnit unit = MetricUnit::Count;
    PossibleRange range;
};

/// Nothing for a name that no formula of the catalogue uses.
[[nodiscard]] std::optional<InputFacts> inputFacts(const QString& input);

} // namespace milepost
