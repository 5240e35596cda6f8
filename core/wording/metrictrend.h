// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/telling.h"

namespace milepost {

/// A value over time, with its words.
struct MetricTrendPoint {
    QDate date;
    double value = 0; ///< percent values in percent
    QString text;     ///< "104.3% on 30 Jun 2026, 176 accounts, computed from its inputs"

    bool operator==(const MetricTrendPoint&) const = default;
};

/// Values that are counted alike and may be joined by a line.
struct MetricTrendLine {
    MetricGroup group = MetricGroup::All;
    QString name;
    QList<MetricTrendPoint> points; ///< ascending, at least one

    bool operator==(const MetricTrendLine&) const = default;
};

/// A level that the goal sets; percent values in percent.
struct MetricTrendLevel {
    double value = 0;
    QString text; ///< "Target 103% by 30 Jun 2027"

    bool operator==(const MetricTrendLevel&) const = default;
};

/// The values of a metric in one unit as lines over time, with target and baseline of its goal.
struct MetricTrend {
    QString title;
    QString axis; ///< what the value axis counts: "%", "EUR", "days", or empty
    QList<MetricTrendLine> lines;
    std::optional<MetricTrendLevel> target;
    std::optional<MetricTrendLevel> baseline;
    QList<QString> remarks; ///< sentences: where the way of counting changes, what is not drawn

    bool operator==(const MetricTrend&) const = default;
};

/// Values that cannot be are left out, and so are a target and a baseline that cannot be or are
/// counted otherwise than the latest value.
[[nodiscard]] MetricTrend metricTrend(const Telling& telling, const Metric& metric,
                                      const std::optional<UnitId>& unit,
                                      const QList<MetricGroup>& groups);

/// What the chart shows, for those who cannot see it.
[[nodiscard]] QString metricTrendText(const MetricTrend& trend);

} // namespace milepost
