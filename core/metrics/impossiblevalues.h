// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/engagement.h"

#include <optional>

namespace milepost {

/// The figure that a recorded value stands for: the one entered, else the one that its inputs give.
struct MetricFigure {
    std::optional<double> value;
    bool computed = false; ///< from the inputs
};

[[nodiscard]] MetricFigure figureOf(const MetricValue& value);

/// Why an input of a formula, or the figure of a metric, cannot be when it is looked at alone, as a
/// sentence, or an empty message.
[[nodiscard]] Message impossibilityOfInput(const QString& name, const MetricInput& input);
[[nodiscard]] Message impossibilityOfFigure(const Metric& metric, double figure);

/// Why a recorded value cannot be, as a sentence, or an empty message: the figure or an input is
/// outside its possible range, or the formula has no finite value (domain sections 3 and 3.2).
[[nodiscard]] Message impossibility(const Metric& metric, const MetricValue& value);

/// Why a goal's baseline or target cannot be, as a sentence, or an empty message.
[[nodiscard]] Message impossibility(const Metric& metric, const Goal& goal);

/// For each value, in the same order: why it cannot be, or an empty message. Besides what each
/// value says of itself, gross retention must not be above net retention of the same accounts.
[[nodiscard]] QList<Message> impossibilities(const QList<Metric>& metrics,
                                             const QList<MetricValue>& values);

/// Everything in an engagement that cannot be. `where` is the JSON pointer of the exchange format.
/// Such figures are kept, but compared and printed nowhere.
[[nodiscard]] QList<Error> impossibleFigures(const Content& content, const Engagement& engagement);

} // namespace milepost
