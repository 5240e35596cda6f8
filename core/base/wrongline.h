// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace milepost {

/// What is wrong with a line of a file that people write; lines count from 1.
[[nodiscard]] Error wrongLine(int line, const Message& sentence);

} // namespace milepost
