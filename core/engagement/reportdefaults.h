// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"

namespace milepost {

/// The settings of the report; of an engagement that has none yet, those that it begins with: all
/// are the program's own choice, and the report is confidential until somebody takes the line away.
[[nodiscard]] ReportSettings reportSettingsOf(const Engagement& engagement);

/// The line at the top of every page as it is shown: the one that an engagement begins with in the
/// language of the reader, any other as it was typed.
[[nodiscard]] Message confidentialityWords(const QString& line);

} // namespace milepost
