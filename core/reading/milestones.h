// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

namespace milepost {

enum class MilestoneKind { NextResult, NextAssessment, LastFinish };

struct Milestone {
    QDate date;
    MilestoneKind kind = MilestoneKind::NextResult;

    bool operator==(const Milestone&) const = default;
};

/// The dates to watch, in order: next visible result, next assessment, last planned finish. None
/// of them lies before the status date.
[[nodiscard]] QList<Milestone> milestonesOf(const Reading& reading);

/// Six months after the latest assessment in use; not valid without one.
[[nodiscard]] QDate nextAssessment(const Reading& reading);

} // namespace milepost
