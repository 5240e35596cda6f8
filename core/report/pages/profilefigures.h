// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/context.h"

namespace milepost {

/// The profile of an assessment: one bar a dimension with target and votes.
[[nodiscard]] Figure profileFigureOf(const ReportContext& context, const AssessedMatrix& entry);

/// Then (where there is an assessment before), now and target of an assessment.
[[nodiscard]] Figure radarFigureOf(const ReportContext& context, const AssessedMatrix& entry);

} // namespace milepost
