// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/context.h"

namespace milepost {

struct Milestone {
    QDate date;
    QString what;
};

/// The dates to watch, in order: next visible result, next assessment, last planned finish.
[[nodiscard]] QList<Milestone> milestonesOf(const ReportContext& context);

/// Six months after the latest assessment in use; not valid without one.
[[nodiscard]] QDate nextAssessment(const ReportContext& context);

} // namespace milepost
