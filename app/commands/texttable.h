// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/language.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace milepost {

/// A plain-text table for terminals: columns as wide as their longest cell, numbers to the right.
class TextTable {
public:
    enum class Align { Left, Right };
    struct Column {
        QString title;
        Align align = Align::Left;
    };

    explicit TextTable(QList<Column> columns) : m_columns(std::move(columns)) {}

    /// One cell for each column.
    void addRow(const QStringList& cells) { m_rows.append(cells); }

    /// The table with its header line, each line ended by a line feed.
    [[nodiscard]] QString toText() const;

private:
    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

/// `value` with `decimals` places, or a dash when there is none.
[[nodiscard]] inline QString numberText(const Language& language,
                                        const std::optional<double>& value, int decimals)
{
    return value ? language.number(*value, decimals, decimals) : QStringLiteral("–");
}

} // namespace milepost
