// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tablereader.h"

#include "core/base/numberreader.h"
#include "core/base/wrongline.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr QChar kQuote = u'"';

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Goes through a text cell by cell.
class CellScanner {
public:
    CellScanner(const QString& text, QChar separator) : m_text(text), m_separator(separator)
    {
        if (text.startsWith(QChar::ByteOrderMark))
            m_position = 1;
    }

    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    [[nodiscard]] int line() const { return m_line; }
    /// Of the first cell that begins with a quote which has no end; 0 for none.
    [[nodiscard]] int openQuote() const { return m_openQuote; }

    /// The next row, up to and with its line break.
    CellRow takeRow()
    {
        CellRow row{m_line, {takeCell()}};
        while (!atEnd() && m_text[m_position] == m_separator) {
            ++m_position;
            row.cells.append(takeCell());
        }
        takeLineBreak();
        return row;
    }

private:
    [[nodiscard]] bool endsCell(qsizetype position) const
    {
        return position >= m_text.size() || m_text[position] == m_separator ||
               isLineBreak(m_text[position]);
    }

    [[nodiscard]] qsizetype pastSpaces(qsizetype position) const
    {
        while (position < m_text.size() && m_text[position] == u' ')
            ++position;
        return position;
    }

    QString takeCell()
    {
        const qsizetype quote = pastSpaces(m_position);
        if (quote < m_text.size() && m_text[quote] == kQuote) {
            const qsizetype end = closingQuote(quote);
            if (end > 0) {
                const QString cell = m_text.mid(quote + 1, end - quote - 1);
                m_position = pastSpaces(end + 1);
                return unquoted(cell);
            }
            if (m_openQuote == 0)
                m_openQuote = m_line;
        }
        const qsizetype begin = m_position;
        while (!endsCell(m_position))
            ++m_position;
        return m_text.mid(begin, m_position - begin);
    }

    /// The quote that ends the cell; 0 where none does, or text follows it.
    [[nodiscard]] qsizetype closingQuote(qsizetype begin) const
    {
        for (qsizetype i = begin + 1; i < m_text.size(); ++i) {
            if (m_text[i] != kQuote)
                continue;
            if (i + 1 < m_text.size() && m_text[i + 1] == kQuote)
                ++i;
            else
                return endsCell(pastSpaces(i + 1)) ? i : 0;
        }
        return 0;
    }

    QString unquoted(QString cell)
    {
        cell.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
        m_line += static_cast<int>(cell.count(u'\n'));
        return cell.replace(QStringLiteral("\"\""), QString(kQuote));
    }

    void takeLineBreak()
    {
        if (atEnd())
            return;
        const bool pair = QStringView(m_text).mid(m_position).startsWith(QLatin1String("\r\n"));
        m_position += pair ? 2 : 1;
        ++m_line;
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_position = 0;
    int m_line = 1;
    int m_openQuote = 0;
};

bool isBlank(const CellRow& row)
{
    return std::all_of(row.cells.cbegin(), row.cells.cend(),
                       [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

qsizetype longestRow(const QString& text, QChar separator)
{
    qsizetype longest = 1;
    CellScanner scanner(text, separator);
    while (!scanner.atEnd())
        longest = std::max(longest, scanner.takeRow().cells.size());
    return longest;
}

/// Whether each line is one number; its comma is a decimal one then.
bool areNumbers(const QString& text)
{
    CellScanner scanner(text, QChar());
    bool any = false;
    while (!scanner.atEnd()) {
        const QString line = scanner.takeRow().cells.first();
        if (line.trimmed().isEmpty())
            continue;
        if (!readNumber(line, QLocale::c(), {.percent = true}))
            return false;
        any = true;
    }
    return any;
}

} // namespace

QChar pastedSeparator(const QString& text, const QString& others)
{
    const QString all = QStringLiteral("\t") + others;
    for (const QChar separator : all) {
        if (longestRow(text, separator) > 1 && (separator != u',' || !areNumbers(text)))
            return separator;
    }
    return {};
}

CellTable readPastedTable(const QString& text, QChar separator)
{
    CellTable table{{}, separator};
    CellScanner scanner(text, separator);
    while (!scanner.atEnd())
        table.rows.append(scanner.takeRow());
    while (!table.rows.isEmpty() && isBlank(table.rows.last()))
        table.rows.removeLast();
    return table;
}

QString tableToCopy(const QList<QStringList>& rows)
{
    QStringList lines;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row) {
            const bool quotes = cell.contains(u'\t') || cell.contains(u'\n') ||
                                cell.contains(u'\r') || cell.trimmed().startsWith(kQuote);
            cells.append(quotes
                             ? kQuote + QString(cell).replace(QString(kQuote), QString(2, kQuote)) +
                                   kQuote
                             : cell);
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

Result<CellTable> readTableFile(const QString& text)
{
    CellTable table;
    qsizetype cells = 0;
    for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        const qsizetype size = CellScanner(text, separator).takeRow().cells.size();
        if (size > cells) {
            cells = size;
            table.separator = separator;
        }
    }
    CellScanner scanner(text, table.separator);
    while (!scanner.atEnd()) {
        const CellRow row = scanner.takeRow();
        if (scanner.openQuote() > 0) {
            return wrongLine(
                scanner.openQuote(),
                Message("Exchange", "a cell that begins with a quote has no quote at its end."));
        }
        if (!isBlank(row))
            table.rows.append(row);
    }
    return table;
}

} // namespace milepost
