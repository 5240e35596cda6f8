// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/reportsettings.h"

namespace milepost {

/// Whether "Draft" stands large behind each page of a report that is one. Noted under a key of
/// Milepost's own, "x-watermark", which every version of the format keeps.
[[nodiscard]] bool hasWatermark(const ReportSettings& settings);
void setWatermark(ReportSettings& settings, bool shown);

} // namespace milepost
