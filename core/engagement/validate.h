// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/engagement.h"

namespace milepost {

/// Every problem of an engagement against its content: unknown, duplicate or misplaced ids, values
/// off their grid or range, texts and lists over their limits (base/limits.h), cycles. `where` is
/// the JSON pointer of the exchange format. Empty when all is well.
[[nodiscard]] QList<Error> validate(const Content& content, const Engagement& engagement);

} // namespace milepost
