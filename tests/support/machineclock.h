// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace milepost {

/// The machine's own time, for tests in which it does not matter.
inline Clock machineClock()
{
    return Clock(&QDateTime::currentDateTimeUtc);
}

} // namespace milepost
