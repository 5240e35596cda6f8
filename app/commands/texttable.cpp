// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/texttable.h"

#include <algorithm>

namespace milepost {

QString TextTable::toText() const
{
    QList<qsizetype> widths;
    for (qsizetype c = 0; c < m_columns.size(); ++c) {
        qsizetype width = m_columns[c].title.size();
        for (const QStringList& row : m_rows)
            width = std::max(width, row.at(c).size());
        widths.append(width);
    }
    const auto line = [&](const QStringList& cells) {
        QString text;
        for (qsizetype c = 0; c < cells.size(); ++c) {
            const bool right = m_columns[c].align == Align::Right;
            text += QStringLiteral("  ");
            text += right ? cells[c].rightJustified(widths[c]) : cells[c].leftJustified(widths[c]);
        }
        while (text.endsWith(u' '))
            text.chop(1);
        return text + QLatin1Char('\n');
    };
    QStringList titles;
    for (const Column& column : m_columns)
        titles.append(column.title);
    QString text = line(titles);
    for (const QStringList& row : m_rows)
        text += line(row);
    return text;
}

} // namespace milepost
