// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace milepost {

/// "MPOS", in the header of every engagement file.
inline constexpr int kApplicationId = 0x4D504F53;

/// Whether an engagement file lies at `path`, by what is in it: the head of a SQLite database with
/// the number of this program. Follows links; a file that may not be read is none.
[[nodiscard]] bool isEngagementFile(const QString& path);

/// Whether a file lies at `path` that may be an engagement, however damaged: besides those that
/// are, any SQLite database, and any file with the ending of an engagement file.
[[nodiscard]] bool mayBeEngagementFile(const QString& path);

} // namespace milepost
