// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/context.h"
#include "core/report/pages/blockbuilder.h"

/// How the decision log tells of reviews and of what was parked.
namespace milepost {

/// "monthly; next on 3 May 2026"; empty where neither is recorded.
[[nodiscard]] QString rhythmText(const ReportContext& context, const Review& review);

/// The action with who does it, until when, and since when it is closed, as far as it is recorded.
[[nodiscard]] QString actionText(const ReportContext& context, const ReviewAction& action);

/// The parking lot of the session, a line each; no lines without one.
[[nodiscard]] QList<StyledText> parkedLines(const ReportContext& context);
/// The lines under their heading; nothing without any.
void addParkingLot(BlockBuilder& blocks, const ReportContext& context);

} // namespace milepost
