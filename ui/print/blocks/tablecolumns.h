// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocks.h"
#include "ui/figures/typesetter.h"

namespace milepost {

inline constexpr qreal kColumnGap = 12;

/// Widths in points of a table's columns, gaps not included, that fill `width`. They follow the
/// shares that the table asks for, but no column becomes narrower than its longest word as long as
/// others have room to give.
[[nodiscard]] QList<qreal> columnWidths(const Table& table, const Typesetter& type,
                                        const TextStyle& headerStyle, const TextStyle& cellStyle,
                                        qreal width);

/// Whether every word of every cell fits into these widths.
[[nodiscard]] bool holdsAllWords(const Table& table, const Typesetter& type,
                                 const TextStyle& headerStyle, const TextStyle& cellStyle,
                                 const QList<qreal>& widths);

} // namespace milepost
