// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

class QSettings;

namespace milepost {

/// Opens the window, on the files among the arguments or on the start page, and returns when the
/// last window is closed. Gives the program's exit status.
[[nodiscard]] int runWindow(int& argc, char** argv, const Clock& clock, QSettings& settings);

} // namespace milepost
