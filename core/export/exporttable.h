// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/figuretable.h"

namespace milepost {

/// How a number of an exported table is to be read.
enum class NumberFormat {
    Plain,
    Whole,
    Score,   ///< in stages, one or two places
    Share,   ///< from 0 to 1, two places
    Percent, ///< a fraction
    Money    ///< in the organization's currency
};

/// A cell of an exported table: a day, a number (unrounded), a text, or nothing.
struct ExportCell {
    QString text = {};
    std::optional<double> number = {};
    QDate date = {};
    NumberFormat format = NumberFormat::Plain;
    bool strong = false; ///< to be seen first in its row

    bool operator==(const ExportCell&) const = default;
};

/// A table as it leaves the program. Title, columns and texts are in the language that it was made
/// in.
struct ExportTable {
    QString id; ///< "plan": in no language, for the name of a file
    QString title;
    QList<QString> columns;
    QList<QList<ExportCell>> rows; ///< each with a cell for every column
    int fixedColumns = 0;          ///< the first ones, which stay in view beside the others

    bool operator==(const ExportTable&) const = default;

    [[nodiscard]] FigureTable plain() const;
};

[[nodiscard]] ExportCell textCell(const QString& text);
[[nodiscard]] ExportCell dateCell(const QDate& date);
/// Empty without a number that can be.
[[nodiscard]] ExportCell numberCell(const std::optional<double>& number,
                                    NumberFormat format = NumberFormat::Plain);
[[nodiscard]] ExportCell wholeCell(qint64 number);

} // namespace milepost
