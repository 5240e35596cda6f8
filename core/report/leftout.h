// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/context.h"

namespace milepost {

/// What was typed and is on no page of any edition for this audience, counted with the reason.
[[nodiscard]] QList<LeftOut> leftOutOf(const ReportContext& context);

/// How many things a section shows: table rows, list items, facts, key figures, callouts, figures.
[[nodiscard]] qsizetype entryCount(const Section& section);

} // namespace milepost
