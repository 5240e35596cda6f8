// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

/// Durations with cases that are still open, by Kaplan and Meier (domain section 3.1 point 4).
namespace milepost {

/// The share of cases that are not over after `time`, with Greenwood's standard error.
struct SurvivalStep {
    double time = 0;
    int atRisk = 0;
    int events = 0;
    double survival = 1;
    double standardError = 0;
};

/// One step for each time at which a case ended, in order. `ended` are the durations of finished
/// cases, `open` those of cases that go on; an open case counts as at risk at its own time.
[[nodiscard]] QList<SurvivalStep> kaplanMeier(QList<double> ended, QList<double> open);

/// A median with its 95 % range; what is not reached is not set.
struct SurvivalMedian {
    std::optional<double> median;
    std::optional<double> low;
    std::optional<double> high;
};

/// The first time at which survival is at or below one half, with the range of the log–log method
/// of Brookmeyer and Crowley (1982).
[[nodiscard]] SurvivalMedian kaplanMeierMedian(const QList<double>& ended,
                                               const QList<double>& open);

} // namespace milepost
