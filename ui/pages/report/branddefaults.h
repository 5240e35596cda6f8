// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/reportedits.h"

class QSettings;

namespace milepost {

/// The brand that somebody keeps for other engagements; nothing as long as none is kept.
[[nodiscard]] std::optional<ReportBrand> readBrandDefaults(const QSettings& settings);
void keepBrandDefaults(QSettings& settings, const ReportBrand& brand);

} // namespace milepost
