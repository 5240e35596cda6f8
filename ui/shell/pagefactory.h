// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagemaker.h"

namespace milepost {

/// The pages of the program in the order of the rail.
[[nodiscard]] QList<PageMaker> pageMakers();

} // namespace milepost
