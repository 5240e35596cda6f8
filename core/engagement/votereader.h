// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/assessment.h"

#include <optional>

namespace milepost {

/// A vote as people write it, typed, pasted or in a file: the numbers of the scale as readNumber()
/// takes them, "1." and "1 5" from a keypad, n, na, n/a, d, dk, d/k, "?". Nothing for any other
/// text.
[[nodiscard]] std::optional<Vote> readVote(const QString& text);

} // namespace milepost
