// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tablereader.h"

#include <QByteArray>

namespace milepost {

/// A table whose first line names its columns.
struct CsvTable {
    QStringList columns; ///< trimmed, in lower case
    QList<CellRow> rows;

    /// The index of a column, or -1.
    [[nodiscard]] qsizetype columnOf(QLatin1String name) const { return columns.indexOf(name); }

    bool operator==(const CsvTable&) const = default;
};

/// Reads such a table in UTF-8 by the rules of readTableFile(). A row with more cells than there
/// are columns is refused with its line: a comma in a number would have moved what follows it.
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray& bytes);

} // namespace milepost
