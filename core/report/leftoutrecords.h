// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/context.h"

namespace milepost {

/// What was typed or recorded and is left out of every edition since it is private, or of the
/// session and not of its result.
[[nodiscard]] QList<LeftOut> leftOutRecords(const ReportContext& context);

/// The members that other tools added, wherever they are (`x-` keys of the exchange format).
[[nodiscard]] qsizetype extensionCount(const Engagement& engagement);

} // namespace milepost
