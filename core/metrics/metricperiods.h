// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/metric.h"
#include "core/engagement/engagement.h"

#include <optional>

class QLocale;

namespace milepost {

/// The time from one value of a metric to the next, in months or in days.
struct MetricRhythm {
    int months = 0;
    int days = 0;

    bool operator==(const MetricRhythm&) const = default;
};

/// What a metric's cadence is called: "quarterly, rolling 12 months". Another one than those of the
/// shipped catalogue stands as it was written.
[[nodiscard]] Message cadenceName(const Metric& metric);

/// Read from the first word of the metric's cadence: weekly, monthly, quarterly, half-yearly or
/// yearly; nothing for another word.
[[nodiscard]] std::optional<MetricRhythm> rhythmOf(const Metric& metric);

/// The end of the period after the one that ends with `end`; the last day of a month is followed by
/// the last day of a month.
[[nodiscard]] QDate nextPeriodEnd(const MetricRhythm& rhythm, const QDate& end);

/// How old the latest value is as of a status date. It is stale once a whole further period has
/// ended since.
struct MetricFreshness {
    QDate latest;
    qint64 days = 0; ///< from the end of its period to the status date; not below 0
    bool stale = false;

    bool operator==(const MetricFreshness&) const = default;
};

/// Nothing when no value of the metric, unit and group has a figure.
[[nodiscard]] std::optional<MetricFreshness> freshnessOf(const Metric& metric,
                                                         const QList<MetricValue>& values,
                                                         const std::optional<UnitId>& unit,
                                                         MetricGroup group, const QDate& asOf);

/// The periods for which values are entered, ascending: those of `there` and the whole periods
/// between them, what has ended since by `asOf`, and as many before that there are six; where there
/// is none, the last six by the calendar. A gap of more than 24 periods stays one.
[[nodiscard]] QList<QDate> periodsToEnter(const Metric& metric, const QList<QDate>& there,
                                          const QDate& asOf);

/// The end of a period as people write it: a day, a month ("Jun 2026", "2026-06"), a quarter
/// ("Q2 2026", "2026 Q2") or a year; not valid when it is none or outside limits::kFirstYear to
/// kLastYear.
[[nodiscard]] QDate periodEndFromText(const QString& text, const QLocale& locale);

} // namespace milepost
