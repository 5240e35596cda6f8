// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/accountcomparison.h"
#include "core/metrics/groupcomparison.h"
#include "core/wording/wording.h"

/// How partner-involved accounts beside the others are told.
namespace milepost {

/// "62 % (n = 40; 47 % to 75 %)": the value of a group with its size and range. A group of fewer
/// than `least` accounts would tell the figures of single ones and is hidden.
[[nodiscard]] QString groupFigureWords(const Wording& say, const Metric& metric,
                                       const AccountGroup& group, int least);
/// "+2.0 pp to +6.0 pp", or a dash where the range is not known.
[[nodiscard]] QString changeRangeWords(const Wording& say, const Metric& metric,
                                       const std::optional<double>& low,
                                       const std::optional<double>& high);
/// How to read a difference: "observed difference, small group"; a dash where nothing is to say.
[[nodiscard]] QString readingWords(const Wording& say, const AccountComparison& comparison);
[[nodiscard]] QString readingWords(const Wording& say, const GroupComparison& comparison);
/// What the difference is at the same mix of segments, and without the largest accounts.
[[nodiscard]] QString sensitivityWords(const Wording& say, const Metric& metric,
                                       const AccountComparison& comparison);

} // namespace milepost
