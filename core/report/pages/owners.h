// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/context.h"

namespace milepost {

/// Who answers for the model, the lifecycle and the partner portfolio (domain section 0, rule 2).
struct ThreeOwner {
    QString what; ///< "Operating model"
    RoleId role;
    QString person; ///< empty while nobody is named
    QString who;    ///< "Davor Lukenic (RevOps lead)", or "to be named (RevOps lead)"
};

/// The three owners. The file names no owner as such, so each is the person most often accountable
/// for the plays of that role; the page that shows them says so.
[[nodiscard]] QList<ThreeOwner> threeOwners(const ReportContext& context);

} // namespace milepost
