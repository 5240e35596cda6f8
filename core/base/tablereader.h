// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace milepost {

struct CellRow {
    int line = 1; ///< of the text, from 1, where the row begins
    QStringList cells;

    bool operator==(const CellRow&) const = default;
};

/// A table that was written as text.
struct CellTable {
    QList<CellRow> rows;
    QChar separator; ///< between its cells; null where each row is one cell

    bool operator==(const CellTable&) const = default;
};

/// What stands between cells that are pasted: a tab if there is one, otherwise the first of
/// `others` that the text has outside quotes; null for none. A comma inside a number, alone in its
/// line, stands between no cells.
[[nodiscard]] QChar pastedSeparator(const QString& text, const QString& others);

/// Reads what spreadsheets put on the clipboard: rows on lines, and quotes around a cell that holds
/// a separator, a line break or a quote. A quote that has no end is text. Rows without any text at
/// the end are left out. No cell is trimmed.
[[nodiscard]] CellTable readPastedTable(const QString& text, QChar separator);

/// Writes what readPastedTable() reads, with tabs.
[[nodiscard]] QString tableToCopy(const QList<QStringList>& rows);

/// Reads a file of values with commas, semicolons or tabs between them; the first line decides. The
/// rules are those of the clipboard, but a quoted cell must end, and rows without any text are left
/// out wherever they are. The error names the line.
[[nodiscard]] Result<CellTable> readTableFile(const QString& text);

} // namespace milepost
