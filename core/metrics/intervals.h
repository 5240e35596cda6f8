// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

/// The 95 % ranges of domain section 3.1 point 4.
namespace milepost {

struct Range {
    double low = 0;
    double high = 0;

    [[nodiscard]] bool includesZero() const { return low <= 0 && high >= 0; }
    bool operator==(const Range&) const = default;
};

/// A share of accounts, 0 to 1, out of `n` above 0.
struct Share {
    double p = 0;
    double n = 0;
};

/// Wilson's score range of a share.
[[nodiscard]] Range wilsonRange(const Share& share);

/// Newcombe's range of `first` − `second` from the Wilson ranges of both (hybrid score, 1998).
[[nodiscard]] Range newcombeRange(const Share& first, const Share& second);

/// Both groups in one segment.
struct Stratum {
    Share first;
    Share second;
};

struct Estimate {
    double value = 0;
    Range range;
};

/// The difference between the groups weighted by the segment mix of the first one, with the
/// stratified Newcombe range of Yan and Su (2010). At least one stratum.
[[nodiscard]] Estimate adjustedDifference(const QList<Stratum>& strata);

/// What one account adds to a ratio of sums: `above` ÷ `below`.
struct RatioTerm {
    double above = 0;
    double below = 0;
};

/// A ratio or a mean with its standard error and the degrees of freedom of its Student range.
struct RatioEstimate {
    double value = 0;
    double standardError = 0;
    double degreesOfFreedom = 0;

    [[nodiscard]] Range range() const;
};

/// The ratio of two sums over accounts: linearised standard error with leverage-corrected
/// residuals, X² ÷ Σ x² − 1 degrees of freedom, so that few or very unequal accounts widen the
/// range. Nothing where one account alone makes the sum below, or the sum is not above 0.
[[nodiscard]] std::optional<RatioEstimate> ratioOfSums(const QList<RatioTerm>& terms);

/// The mean of single answers; nothing for fewer than two.
[[nodiscard]] std::optional<RatioEstimate> meanOf(const QList<double>& answers);

/// `first` − `second` with the degrees of freedom of Welch and Satterthwaite.
[[nodiscard]] RatioEstimate differenceOf(const RatioEstimate& first, const RatioEstimate& second);

} // namespace milepost
