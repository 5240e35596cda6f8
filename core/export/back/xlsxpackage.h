// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>

namespace milepost {

/// How much a workbook may be; far above real use.
namespace xlsxlimits {
inline constexpr qsizetype kFileBytes = 16 * 1024 * 1024;
inline constexpr qsizetype kUnpackedBytes = 64 * 1024 * 1024; ///< all parts together
inline constexpr qsizetype kParts = 2'000;
inline constexpr qsizetype kCells = 400'000; ///< of all sheets
inline constexpr qsizetype kSheets = 200;
inline constexpr int kNesting = 64; ///< of elements
} // namespace xlsxlimits

/// The parts of an Office Open XML package by their names in lower case, without the slash in
/// front. Refused in a sentence: what is no such package or is damaged, encrypted or of another
/// program, macros, links to other workbooks and data, and what unpacks to more than the limits,
/// whatever its directory says.
[[nodiscard]] Result<QHash<QString, QByteArray>> xlsxParts(const QByteArray& bytes);

} // namespace milepost
