// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/edit.h"

namespace milepost {

/// What makes a metric value the only one of its kind in an engagement.
struct MetricKey {
    MetricId metric;
    QDate periodEnd;
    std::optional<UnitId> unit = {};
    MetricGroup group = MetricGroup::All;

    bool operator==(const MetricKey&) const = default;
    friend size_t qHash(const MetricKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.metric, key.periodEnd, key.unit.value_or(UnitId()),
                          static_cast<int>(key.group));
    }
};

[[nodiscard]] inline MetricKey metricKeyOf(const MetricValue& value)
{
    return {value.metric, value.periodEnd, value.unit, value.group};
}

} // namespace milepost

/// What can be done to the values of metrics.
namespace milepost::edits {

/// Adds the value, or replaces the one of the same key.
[[nodiscard]] Result<Change> setMetricValue(const Content& content, const Engagement& engagement,
                                            const MetricValue& value);
/// Adds or replaces many values; all of them or none.
[[nodiscard]] Result<Change> setMetricValues(const Content& content, const Engagement& engagement,
                                             const QList<MetricValue>& values);
/// Gives the value of `key` another key or other contents. Refused when that key is taken.
[[nodiscard]] Result<Change> replaceMetricValue(const Content& content,
                                                const Engagement& engagement, const MetricKey& key,
                                                const MetricValue& value);
[[nodiscard]] Result<Change> removeMetricValues(const Content& content,
                                                const Engagement& engagement,
                                                const QList<MetricKey>& keys);

} // namespace milepost::edits
