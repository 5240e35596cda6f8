// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wording/telling.h"

#include <QByteArray>

namespace milepost {

/// The exported tables as an XLSX workbook, a sheet a table: numbers and days are such, with their
/// format; texts are never formulas; headers are frozen, filtered and repeated on paper. It says of
/// itself the organization and the status date. Equal input gives equal bytes. A text longer than a
/// cell takes (kLongestCell) ends in dots. Fails where the tables do not fit a sheet, or no
/// temporary file can be written.
[[nodiscard]] Result<QByteArray> workbookOf(const Telling& telling);

inline constexpr qsizetype kLongestCell = 32'000; ///< in UTF-16 units

} // namespace milepost
