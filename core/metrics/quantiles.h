// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace milepost {

/// The 97.5 % quantile of the standard normal distribution.
[[nodiscard]] double normalQuantile95();

/// The 97.5 % quantile of Student's t distribution; degrees of freedom above 0, fractions allowed.
[[nodiscard]] double studentQuantile95(double degreesOfFreedom);

} // namespace milepost
