// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/context.h"
#include "core/report/overview.h"

/// The parts that composeOverview() puts together.
namespace milepost {

[[nodiscard]] MatrixOverview overviewOf(const ReportContext& context, const AssessedMatrix& entry);

/// The assessment that MatrixOverview::other tells of; null when there is none.
[[nodiscard]] const Assessment* otherAssessment(const ReportContext& context,
                                                const AssessedMatrix& entry);

/// The open gaps of these assessments, by weight × gap.
[[nodiscard]] QList<OverviewLine> overviewGaps(const ReportContext& context,
                                               const QList<AssessedMatrix>& entries);

/// The open plays of the plan in the order in which they ask for attention.
[[nodiscard]] QList<OverviewLine> overviewPlays(const ReportContext& context);

/// The warnings of these assessments and of the plan (composeWarnings()).
[[nodiscard]] QList<OverviewLine> overviewWarnings(const ReportContext& context,
                                                   QList<AssessedMatrix> entries);

/// "today", "in 5 days", "3 weeks ago": from `today` to `date` in words.
[[nodiscard]] QString relativeDay(const Wording& say, const QDate& today, const QDate& date);

/// How long ago that is: "1 day", "3 weeks", "4 months". `days` is above 0.
[[nodiscard]] QString spanOfDays(const Wording& say, qint64 days);

} // namespace milepost
