// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

/// What tables that several places show are called, and columns of them.
namespace milepost::terms {

[[nodiscard]] Message earlySign();
[[nodiscard]] Message raci();
[[nodiscard]] Message reviews();
[[nodiscard]] Message scores();

} // namespace milepost::terms
