// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/intervals.h"

#include "core/metrics/quantiles.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace milepost {

namespace {

Range wilsonAt(const Share& share, double z)
{
    const auto& [p, n] = share;
    const double square = z * z;
    const double centre = p + square / (2 * n);
    const double spread = z * std::sqrt(p * (1 - p) / n + square / (4 * n * n));
    const double scale = 1 + square / n;
    return {std::max(0.0, (centre - spread) / scale), std::min(1.0, (centre + spread) / scale)};
}

/// Newcombe's way of combining the ranges of two independent estimates.
Estimate combined(const Estimate& first, const Estimate& second)
{
    const double difference = first.value - second.value;
    return {
        difference,
        {difference - std::hypot(first.value - first.range.low, second.range.high - second.value),
         difference + std::hypot(first.range.high - first.value, second.value - second.range.low)}};
}

/// One group over all segments: the weighted share, and the Wilson limits of each segment weighted
/// in the same way, at the quantile that gives the whole its 95 % (Yan and Su 2010).
Estimate stratified(const QList<Share>& shares, const QList<double>& weights)
{
    QList<double> variances;
    for (const Share& share : shares)
        variances.append(share.p * (1 - share.p) / share.n);
    if (std::all_of(variances.cbegin(), variances.cend(), [](double v) { return v <= 0; })) {
        for (qsizetype s = 0; s < shares.size(); ++s)
            variances[s] = 1 / shares[s].n;
    }
    double whole = 0;
    double parts = 0;
    for (qsizetype s = 0; s < shares.size(); ++s) {
        whole += weights[s] * weights[s] * variances[s];
        parts += weights[s] * std::sqrt(variances[s]);
    }
    const double z = normalQuantile95() * std::sqrt(whole) / parts;
    Estimate estimate;
    for (qsizetype s = 0; s < shares.size(); ++s) {
        const Range range = wilsonAt(shares[s], z);
        estimate.value += weights[s] * shares[s].p;
        estimate.range.low += weights[s] * range.low;
        estimate.range.high += weights[s] * range.high;
    }
    return estimate;
}

} // namespace

Range wilsonRange(const Share& share)
{
    return wilsonAt(share, normalQuantile95());
}

Range newcombeRange(const Share& first, const Share& second)
{
    return combined({first.p, wilsonRange(first)}, {second.p, wilsonRange(second)}).range;
}

Estimate adjustedDifference(const QList<Stratum>& strata)
{
    const double all =
        std::accumulate(strata.cbegin(), strata.cend(), 0.0,
                        [](double sum, const Stratum& stratum) { return sum + stratum.first.n; });
    QList<double> weights;
    QList<Share> first;
    QList<Share> second;
    for (const Stratum& stratum : strata) {
        weights.append(stratum.first.n / all);
        first.append(stratum.first);
        second.append(stratum.second);
    }
    return combined(stratified(first, weights), stratified(second, weights));
}

Range RatioEstimate::range() const
{
    if (standardError <= 0)
        return {value, value};
    const double reach = studentQuantile95(degreesOfFreedom) * standardError;
    return {value - reach, value + reach};
}

std::optional<RatioEstimate> ratioOfSums(const QList<RatioTerm>& terms)
{
    double above = 0;
    double below = 0;
    double squares = 0;
    for (const RatioTerm& term : terms) {
        above += term.above;
        below += term.below;
        squares += term.below * term.below;
    }
    if (below <= 0 || below * below / squares - 1 <= 0)
        return std::nullopt;
    RatioEstimate estimate;
    estimate.value = above / below;
    estimate.degreesOfFreedom = below * below / squares - 1;
    double residuals = 0;
    for (const RatioTerm& term : terms) {
        const double residual =
            (term.above - estimate.value * term.below) / (1 - term.below / below);
        residuals += residual * residual;
    }
    estimate.standardError = std::sqrt(residuals) / below;
    if (!std::isfinite(estimate.standardError))
        return std::nullopt;
    return estimate;
}

std::optional<RatioEstimate> meanOf(const QList<double>& answers)
{
    const double n = static_cast<double>(answers.size());
    if (n < 2)
        return std::nullopt;
    RatioEstimate estimate;
    estimate.value = std::accumulate(answers.cbegin(), answers.cend(), 0.0) / n;
    double squares = 0;
    for (const double answer : answers)
        squares += (answer - estimate.value) * (answer - estimate.value);
    estimate.standardError = std::sqrt(squares / (n - 1) / n);
    estimate.degreesOfFreedom = n - 1;
    return estimate;
}

RatioEstimate differenceOf(const RatioEstimate& first, const RatioEstimate& second)
{
    const double a = first.standardError * first.standardError;
    const double b = second.standardError * second.standardError;
    RatioEstimate difference;
    difference.value = first.value - second.value;
    difference.standardError = std::sqrt(a + b);
    if (a + b > 0) {
        difference.degreesOfFreedom =
            (a + b) * (a + b) / (a * a / first.degreesOfFreedom + b * b / second.degreesOfFreedom);
    }
    return difference;
}

} // namespace milepost
