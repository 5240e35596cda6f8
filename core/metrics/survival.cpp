// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/survival.h"

#include "core/base/halfstage.h"
#include "core/metrics/quantiles.h"

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

constexpr double kHalf = 0.5;

/// Pointwise limit of survival at a step, log–log transformed; `z` below 0 gives the upper one.
std::optional<double> logLogLimit(const SurvivalStep& step, double z)
{
    if (step.survival <= 0 || step.survival >= 1)
        return std::nullopt;
    const double logarithm = std::log(step.survival);
    const double error = step.standardError / (step.survival * std::abs(logarithm));
    return std::pow(step.survival, std::exp(z * error));
}

} // namespace

QList<SurvivalStep> kaplanMeier(QList<double> ended, QList<double> open)
{
    std::sort(ended.begin(), ended.end());
    std::sort(open.begin(), open.end());
    QList<SurvivalStep> steps;
    double survival = 1;
    double variance = 0; // Greenwood's sum
    for (auto it = ended.cbegin(); it != ended.cend();) {
        const double time = *it;
        const auto next = std::upper_bound(it, ended.cend(), time);
        SurvivalStep step;
        step.time = time;
        step.events = static_cast<int>(next - it);
        const auto stillOpen = open.cend() - std::lower_bound(open.cbegin(), open.cend(), time);
        step.atRisk = static_cast<int>((ended.cend() - it) + stillOpen);
        const double left = step.atRisk - step.events;
        survival *= left / step.atRisk;
        if (left > 0)
            variance += step.events / (step.atRisk * left);
        step.survival = survival;
        step.standardError = survival * std::sqrt(variance);
        steps.append(step);
        it = next;
    }
    return steps;
}

SurvivalMedian kaplanMeierMedian(const QList<double>& ended, const QList<double>& open)
{
    SurvivalMedian result;
    const double z = normalQuantile95();
    const auto firstAtHalf = [](std::optional<double>& time, const SurvivalStep& step,
                                const std::optional<double>& survival) {
        if (!time && survival && *survival <= kHalf + kTolerance)
            time = step.time;
    };
    for (const SurvivalStep& step : kaplanMeier(ended, open)) {
        firstAtHalf(result.median, step, step.survival);
        firstAtHalf(result.low, step, logLogLimit(step, z));
        firstAtHalf(result.high, step, logLogLimit(step, -z));
    }
    return result;
}

} // namespace milepost
