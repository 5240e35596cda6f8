// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace milepost {

/// "MPOS", in the header of every engagement file.
inline constexpr int kApplicationId = 0x4D504F53;

/// Whether a file lies at `path` that may be an engagement, however damaged: any SQLite database,
/// and any file with the ending of an engagement file. Follows links.
[[nodiscard]] bool mayBeEngagementFile(const QString& path);

} // namespace milepost
