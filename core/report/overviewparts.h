// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/context.h"
#include "core/report/overview.h"

/// The parts that composeOverview() puts together.
namespace milepost {

[[nodiscard]] MatrixOverview overviewOf(const ReportContext& context, const AssessedMatrix& entry);

/// The open gaps of the assessments in use, by weight × gap.
[[nodiscard]] QList<OverviewLine> overviewGaps(const ReportContext& context);

/// The open plays of the plan in the order in which they ask for attention.
[[nodiscard]] QList<OverviewLine> overviewPlays(const ReportContext& context);

/// Open warnings: detected pitfalls that were not dismissed, doubtful scores, and what is wrong
/// with the plan. Those of one kind in one assessment share a line.
[[nodiscard]] QList<OverviewLine> overviewWarnings(const ReportContext& context);

/// "today", "in 5 days", "3 weeks ago": from `today` to `date` in words.
[[nodiscard]] QString relativeDay(const Wording& say, const QDate& today, const QDate& date);

/// How long ago that is: "1 day", "3 weeks", "4 months". `days` is above 0.
[[nodiscard]] QString spanOfDays(const Wording& say, qint64 days);

} // namespace milepost
