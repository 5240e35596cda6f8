// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/edit.h"

/// What can be done to the goals, one for each metric. Percent values are fractions.
namespace milepost::edits {

/// Adds the goal, or replaces that of the same metric.
[[nodiscard]] Result<Change> setGoal(const Content& content, const Engagement& engagement,
                                     const Goal& goal);
[[nodiscard]] Result<Change> moveGoal(const Content& content, const Engagement& engagement,
                                      const MetricId& metric, qsizetype index);
[[nodiscard]] Result<Change> removeGoal(const Content& content, const Engagement& engagement,
                                        const MetricId& metric);

} // namespace milepost::edits
