// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/slides/slide.h"

namespace milepost {

/// Measures the rows of a table that takes the whole width of a slide; the table must outlive it.
class TableRuler {
public:
    TableRuler(const Table& table, const SlideGeometry& geometry);

    [[nodiscard]] double size() const { return m_size; } ///< of its letters, in points
    [[nodiscard]] double headerHeight() const;
    [[nodiscard]] double heightOf(const TableRow& row) const;
    /// The row with each text that is higher than that ending in dots.
    [[nodiscard]] TableRow cut(const TableRow& row, double most) const;
    /// What the row does not show: its small print, and in full what was cut.
    [[nodiscard]] QList<QString> notesOf(const TableRow& whole, const TableRow& shown) const;

private:
    [[nodiscard]] double widthOf(qsizetype column) const;
    [[nodiscard]] double widthOf(const TableRow& row, qsizetype column) const;
    [[nodiscard]] double heightOf(int lines) const;

    const Table& m_table;
    const double m_width;
    const double m_size;
    double m_shares = 0;
};

inline constexpr double kCellInset = 5; ///< beside the text of a cell, in points
inline constexpr double kCellPadding = 3;

} // namespace milepost
