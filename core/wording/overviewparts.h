// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/overview.h"
#include "core/wording/telling.h"

/// The parts that composeOverview() puts together.
namespace milepost {

[[nodiscard]] MatrixOverview overviewOf(const Telling& telling, const AssessedMatrix& entry);

/// The open gaps of these assessments, by weight × gap.
[[nodiscard]] QList<OverviewLine> overviewGaps(const Telling& telling,
                                               const QList<AssessedMatrix>& entries);

/// The open plays of the plan in the order in which they ask for attention.
[[nodiscard]] QList<OverviewLine> overviewPlays(const Telling& telling);

/// The warnings of these assessments and of the plan (composeWarnings()).
[[nodiscard]] QList<OverviewLine> overviewWarnings(const Telling& telling,
                                                   QList<AssessedMatrix> entries);

/// "today", "in 5 days", "3 weeks ago": from `today` to `date` in words.
[[nodiscard]] QString relativeDay(const Wording& say, const QDate& today, const QDate& date);

} // namespace milepost
