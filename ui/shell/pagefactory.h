// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagemaker.h"

class QSettings;

namespace milepost {

/// The pages of the program in the order of the rail. `settings`, where there are any, hold what a
/// page keeps for other engagements; they must outlive the pages.
[[nodiscard]] QList<PageMaker> pageMakers(QSettings* settings = nullptr);

} // namespace milepost
