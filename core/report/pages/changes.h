// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/context.h"

namespace milepost {

/// What changed since the assessment before, one line a dimension: only dimensions rated both
/// times, and only from half a stage (domain section 5). Then what makes the two unlike, and which
/// functions in the room changed.
/// `entry.previous` must be there.
[[nodiscard]] QList<StyledText> changeLines(const ReportContext& context,
                                            const AssessedMatrix& entry);

} // namespace milepost
