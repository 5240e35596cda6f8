// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/edit.h"
#include "tests/support/randomsource.h"

namespace milepost {

/// A change made at random that fits `engagement` and leaves it valid: one to three edits of any
/// kind (insert anywhere in a list, update, remove). Has no edits when chance found none.
[[nodiscard]] Change generateChange(const Content& content, const Engagement& engagement,
                                    RandomSource& random);

} // namespace milepost
