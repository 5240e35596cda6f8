// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/peoplelist.h"

#include "core/base/personname.h"
#include "core/base/tablereader.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace milepost {

namespace {

using IsFunction = std::function<bool(const QString&)>;

enum class Column { Name, FirstName, LastName, Function, Unit, Other };

Column columnOf(const QString& heading)
{
    static const QList<std::pair<Column, QStringList>> words{
        {Column::Name,
         {"name", "names", "full name", "participant", "participants", "person", "people",
          "attendee", "attendees"}},
        {Column::FirstName, {"first name", "given name", "forename", "first"}},
        {Column::LastName, {"last name", "family name", "surname", "last"}},
        {Column::Function,
         {"function", "functions", "team", "department", "role", "area", "title", "job title"}},
        {Column::Unit,
         {"unit", "business unit", "organizational unit", "region", "country", "site", "location",
          "division", "subsidiary"}}};
    for (const auto& [column, names] : words) {
        if (names.contains(heading.simplified().toCaseFolded()))
            return column;
    }
    return Column::Other;
}

/// What the columns hold; empty where the cells are no headings.
QList<Column> columnsOf(const QStringList& headings)
{
    QList<Column> columns;
    for (const QString& heading : headings)
        columns.append(columnOf(heading));
    if (!columns.contains(Column::Name) && !columns.contains(Column::LastName))
        return {};
    const qsizetype behind = columns.indexOf(Column::Name) + 1;
    if (!columns.contains(Column::Function) && behind > 0 && behind < columns.size() &&
        columns[behind] == Column::Other)
        columns[behind] = Column::Function;
    return columns;
}

bool isTitleBehindAName(const QString& part)
{
    static const QStringList titles{"jr", "sr", "ii", "iii", "iv", "phd", "md", "mba", "esq", "dr"};
    return titles.contains(part.toCaseFolded().remove(u'.'));
}

/// "Lee, Ann" as "Ann Lee"; anything else as it is.
QString firstNameFirst(const QString& name, bool& turned)
{
    const QStringList parts = name.split(u',');
    if (parts.size() != 2)
        return normalizedName(name);
    const QString last = normalizedName(parts[0]);
    const QString first = normalizedName(parts[1]);
    if (last.isEmpty() || first.isEmpty() || isTitleBehindAName(first))
        return normalizedName(name);
    turned = true;
    return first + u' ' + last;
}

/// Collects people and remembers whether a name was turned around.
class Collector {
public:
    void add(const QString& name, const QString& function, const QString& unit, int line)
    {
        bool turned = false;
        const QString found = firstNameFirst(name, turned);
        if (found.isEmpty())
            return;
        if (turned && m_list.guess == ListGuess::Nothing)
            m_list.guess = ListGuess::LastFirst;
        m_list.people.append({found, normalizedName(function), normalizedName(unit), line});
    }
    void setGuess(ListGuess guess) { m_list.guess = guess; }
    [[nodiscard]] const PeopleList& list() const { return m_list; }

private:
    PeopleList m_list;
};

PeopleList readColumns(const QList<CellRow>& rows, const QList<Column>& columns)
{
    Collector people;
    for (const CellRow& row : rows) {
        const auto cell = [&](Column column) {
            const qsizetype index = columns.indexOf(column);
            return index < 0 ? QString() : row.cells.value(index);
        };
        const QString name = columns.contains(Column::Name)
                                 ? cell(Column::Name)
                                 : cell(Column::FirstName) + u' ' + cell(Column::LastName);
        people.add(name, cell(Column::Function), cell(Column::Unit), row.line);
    }
    return people.list();
}

const QRegularExpression& address()
{
    static const QRegularExpression pattern(
        QStringLiteral("<?([^\\s<>;,\"()]+)@[^\\s<>;,\"()]+>?"));
    return pattern;
}

/// The parts between separators that stand neither in quotes nor in an address.
QStringList dividedAt(const QString& line, QChar separator)
{
    QStringList parts{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == separator && !quoted)
            parts.append(QString());
        else
            parts.last() += c;
    }
    return parts;
}

/// "ann.lee@example.org" as "Ann Lee".
QString nameInAddress(const QString& local)
{
    QStringList words = local.split(QRegularExpression(QStringLiteral("[._]")), Qt::SkipEmptyParts);
    for (QString& word : words)
        word[0] = word[0].toUpper();
    return words.join(u' ');
}

qsizetype words(const QString& text)
{
    return text.simplified().count(u' ') + (text.trimmed().isEmpty() ? 0 : 1);
}

/// Commas divide, but "Lee, Ann <ann@example.org>" is one: a single word waits for what follows.
QStringList dividedAtCommas(const QString& text)
{
    QStringList recipients;
    QString begun;
    for (const QString& part : dividedAt(text, u',')) {
        begun += (begun.isEmpty() ? QString() : QStringLiteral(",")) + part;
        if (words(begun) > 1 || begun.contains(address()))
            recipients.append(std::exchange(begun, QString()));
    }
    recipients.append(begun);
    return recipients;
}

/// Not QString::count(), which finds a shorter address within each one.
qsizetype addressesIn(const QString& text)
{
    qsizetype count = 0;
    for (auto found = address().globalMatch(text); found.hasNext(); found.next())
        ++count;
    return count;
}

QStringList recipientsIn(const QString& given)
{
    // A comma behind an address in brackets divides in every list.
    static const QRegularExpression behindAnAddress(QStringLiteral("(@[^\\s<>]+>)\\s*,"));
    const QString line = QString(given).replace(behindAnAddress, QStringLiteral("\\1;"));
    QStringList recipients;
    for (const QString& part : dividedAt(line, u';')) {
        const qsizetype addresses = addressesIn(part);
        const bool isOne = addresses == 1 && part.trimmed().endsWith(u'>');
        if (isOne || !line.contains(address()) || (addresses < 2 && given.contains(u';')))
            recipients.append(part);
        else
            recipients += dividedAtCommas(part);
    }
    return recipients;
}

/// Whether the text is a list of recipients: names with addresses, or addresses alone.
bool areRecipients(const QString& text)
{
    if (text.contains(u'\t') || !text.contains(address()))
        return false;
    static const QRegularExpression bracketed(QStringLiteral("<[^\\s<>]+@[^\\s<>]+>"));
    if (text.contains(bracketed))
        return true;
    static const QRegularExpression dividers(QStringLiteral("[;,\\s]+"));
    const QStringList parts = text.split(dividers, Qt::SkipEmptyParts);
    return std::all_of(parts.cbegin(), parts.cend(), [](const QString& part) {
        return address().match(part).capturedLength() == part.size();
    });
}

PeopleList readRecipients(const QString& text)
{
    Collector people;
    people.setGuess(ListGuess::Recipients);
    int line = 0;
    for (const QString& each : text.split(u'\n')) {
        ++line;
        for (const QString& recipient : recipientsIn(each)) {
            const QRegularExpressionMatch found = address().match(recipient);
            const QString name = QString(recipient).remove(address()).remove(u'(').remove(u')');
            people.add(name.trimmed().isEmpty() && found.hasMatch()
                           ? nameInAddress(found.captured(1))
                           : name,
                       {}, {}, line);
        }
    }
    return people.list();
}

bool isAny(const QList<CellRow>& rows, const std::function<bool(const QStringList&)>& is)
{
    return std::any_of(rows.cbegin(), rows.cend(),
                       [&is](const CellRow& row) { return is(row.cells); });
}

bool areAll(const QList<CellRow>& rows, const std::function<bool(const QStringList&)>& are)
{
    return std::all_of(rows.cbegin(), rows.cend(),
                       [&are](const CellRow& row) { return are(row.cells); });
}

/// Every cell is a name.
PeopleList readNames(const QList<CellRow>& rows)
{
    Collector people;
    people.setGuess(ListGuess::Names);
    for (const CellRow& row : rows) {
        for (const QString& cell : row.cells)
            people.add(cell, {}, {}, row.line);
    }
    return people.list();
}

/// Lines "Last, First", and "Last, First, Function, Unit".
PeopleList readLastFirst(const QList<CellRow>& rows)
{
    Collector people;
    for (const CellRow& row : rows)
        people.add(row.cells.mid(0, 2).join(u','), row.cells.value(2), row.cells.value(3),
                   row.line);
    return people.list();
}

/// Commas and semicolons stand between names as well as behind them.
PeopleList readDivided(const CellTable& table, const IsFunction& isFunction)
{
    const QList<Column> plain{Column::Name, Column::Function, Column::Unit};
    const auto functionAt = [&](qsizetype cell) {
        return isAny(table.rows, [&](const QStringList& cells) {
            return isFunction(normalizedName(cells.value(cell)));
        });
    };
    if (functionAt(1))
        return readColumns(table.rows, plain);
    if (table.separator == u';')
        return readNames(table.rows);
    if (functionAt(2))
        return readLastFirst(table.rows);
    if (isAny(table.rows, [](const QStringList& cells) { return cells.size() > 2; }))
        return readNames(table.rows);
    const bool shortSeconds =
        areAll(table.rows, [](const QStringList& cells) { return words(cells.value(1)) <= 2; });
    const bool lastNames = isAny(table.rows, [](const QStringList& cells) {
        return cells.size() == 2 && words(cells.first()) == 1;
    });
    if (shortSeconds && (lastNames || table.rows.size() > 1))
        return readLastFirst(table.rows);
    const bool wholeNames = areAll(table.rows, [](const QStringList& cells) {
        return words(cells.first()) >= 2 && words(cells.value(1)) == 2;
    });
    return wholeNames ? readNames(table.rows) : readColumns(table.rows, plain);
}

} // namespace

PeopleList readPeopleList(const QString& text, const IsFunction& isFunction)
{
    CellTable table = readPastedTable(text, pastedSeparator(text, QStringLiteral(";,")));
    if (table.rows.isEmpty())
        return {};
    const QList<Column> columns = columnsOf(table.rows.first().cells);
    if (!columns.isEmpty()) {
        table.rows.removeFirst();
        return readColumns(table.rows, columns);
    }
    if (areRecipients(text))
        return readRecipients(text);
    if (table.separator == u';' || table.separator == u',')
        return readDivided(table, isFunction);
    return readColumns(table.rows, {Column::Name, Column::Function, Column::Unit});
}

} // namespace milepost
