// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace milepost {

struct CsvRow {
    int line = 1; ///< of the file, where the row ends
    QStringList cells;

    bool operator==(const CsvRow&) const = default;
};

/// A table whose first line names its columns.
struct CsvTable {
    QStringList columns; ///< trimmed, in lower case
    QList<CsvRow> rows;

    /// The index of a column, or -1.
    [[nodiscard]] qsizetype columnOf(QLatin1String name) const { return columns.indexOf(name); }

    bool operator==(const CsvTable&) const = default;
};

/// Reads CSV in UTF-8, with commas or semicolons between cells (the first line decides) and double
/// quotes around cells that hold one of these, a quote or a line break. Lines without any text are
/// left out.
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray& bytes);

} // namespace milepost
