// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/composer.h"

namespace milepost {

/// The report as it was chosen in the engagement; the date is left to whoever makes the report. An
/// edition that is not known is the full report.
[[nodiscard]] ReportOptions chosenOptions(const Engagement& engagement);

/// "Board pack"
[[nodiscard]] Message editionWords(Edition edition);

} // namespace milepost
