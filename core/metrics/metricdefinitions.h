// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"

namespace milepost {

/// Whether a metric follows a group of customers and can therefore be counted in several ways: NRR,
/// GRR, the renewal rates, logo churn and the expansion rate.
[[nodiscard]] bool takesDefinition(const MetricId& metric);

/// Whether two values of a metric are counted alike, so that one line may join them: basis, usage
/// and smallest customer are the same, and they follow the customers of the same day, or of a day
/// that lies as many months before the end of each period.
[[nodiscard]] bool areCountedAlike(const MetricValue& one, const MetricValue& other);

/// Whether a goal may be held against a value: nothing that both state differs.
[[nodiscard]] bool countsLike(const Goal& goal, const MetricValue& value);

/// The definition of `from` for another period. Over the trailing year the day whose customers are
/// followed moves with the end of the period; otherwise it stays.
[[nodiscard]] MetricDefinition definitionFor(const MetricValue& from, const QDate& periodEnd);

/// The definition that a new value begins with: that of the nearest value of the same metric, unit
/// and group, earlier ones first; nothing stated when there is none.
[[nodiscard]] MetricDefinition inheritedDefinition(const QList<MetricValue>& values,
                                                   const MetricValue& added);

} // namespace milepost
