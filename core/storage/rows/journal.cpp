// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/journal.h"

#include "core/storage/file/sqlerror.h"
#include "core/storage/rows/places.h"

#include <QJsonDocument>

namespace milepost {

namespace {

constexpr qsizetype kMaxValue = 10'000;

const QString kColumns = QStringLiteral("id, time, user, change, entity, place, field, old, new");

QString cut(QString text)
{
    if (text.size() > kMaxValue) {
        text.truncate(text[kMaxValue - 2].isHighSurrogate() ? kMaxValue - 2 : kMaxValue - 1);
        text += u'…';
    }
    return text;
}

std::optional<QString> valueText(const QVariant& cell)
{
    if (isNullCell(cell))
        return std::nullopt;
    if (cell.typeId() == QMetaType::Double)
        return QString::number(cell.toDouble(), 'g', QLocale::FloatingPointShortest);
    return cut(cell.toString());
}

// The bytes of attachments stay out of the journal; size and hash are columns of their own.
bool isJournaled(const NamedCell& cell)
{
    return cell.value.typeId() != QMetaType::QByteArray;
}

QString wholeText(const QList<NamedCell>& cells)
{
    QJsonObject object;
    for (const NamedCell& cell : cells) {
        if (!isNullCell(cell.value) && isJournaled(cell)) {
            object.insert(QString::fromLatin1(cell.column),
                          cell.value.typeId() == QMetaType::QString
                              ? QJsonValue(cut(cell.value.toString()))
                              : QJsonValue::fromVariant(cell.value));
        }
    }
    return cut(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

QStringList parentsOf(const EntityRef& ref)
{
    QStringList parents{ref.accountList.text(), ref.assessment.text(), ref.dimension.text()};
    parents.removeAll(QString());
    return parents;
}

QList<NamedCell> cellsOfValue(const EntityValue& value)
{
    return std::visit(
        [](const auto& thing) -> QList<NamedCell> {
            if constexpr (std::is_same_v<std::decay_t<decltype(thing)>, std::monostate>)
                return {};
            else
                return cellsOf(thing);
        },
        value);
}

JournalEntry entryOf(const QSqlQuery& query)
{
    const auto text = [&](int column) -> std::optional<QString> {
        const QVariant cell = query.value(column);
        return isNullCell(cell) ? std::nullopt : std::optional(cell.toString());
    };
    JournalEntry entry;
    entry.id = query.value(0).toLongLong();
    entry.time = QDateTime::fromString(query.value(1).toString(), Qt::ISODateWithMs);
    entry.user = query.value(2).toString();
    entry.change = query.value(3).toString();
    entry.entity = query.value(4).toString();
    entry.place = query.value(5).toString();
    entry.field = query.value(6).toString();
    entry.before = text(7);
    entry.after = text(8);
    return entry;
}

} // namespace

QList<JournalEntry> journalOf(const Edit& edit, const QList<NamedCell>& before,
                              const QList<NamedCell>& after)
{
    JournalEntry entry;
    entry.entity = toName(edit.ref.kind);
    entry.place = placeText(parentsOf(edit.ref), before.isEmpty() ? edit.after : edit.before);
    if (before.isEmpty() || after.isEmpty()) {
        if (!before.isEmpty())
            entry.before = wholeText(before);
        if (!after.isEmpty())
            entry.after = wholeText(after);
        return {entry};
    }
    QList<JournalEntry> entries;
    for (qsizetype i = 0; i < before.size() && i < after.size(); ++i) {
        if (before[i].value == after[i].value || !isJournaled(after[i]) || !isJournaled(before[i]))
            continue;
        entry.field = QString::fromLatin1(after[i].column);
        entry.before = valueText(before[i].value);
        entry.after = valueText(after[i].value);
        entries.append(entry);
    }
    // Places are told as people count them.
    if (edit.movedTo) {
        entry.field = QStringLiteral("rank");
        entry.before = QString::number(edit.ref.index + 1);
        entry.after = QString::number(*edit.movedTo + 1);
        entries.append(entry);
    }
    return entries;
}

QList<JournalEntry> journalOf(const QList<Change>& changes)
{
    QList<JournalEntry> lines;
    for (const Change& change : changes) {
        for (const Edit& edit : change.edits) {
            for (JournalEntry& line :
                 journalOf(edit, cellsOfValue(edit.before), cellsOfValue(edit.after))) {
                line.change = change.name.toEnglish();
                lines.append(std::move(line));
            }
        }
    }
    return lines;
}

void complete(QList<JournalEntry>& lines, qint64 last, const QString& user, const QDateTime& time)
{
    for (JournalEntry& line : lines) {
        line.id = ++last;
        line.time = time;
        line.user = user;
    }
}

void appendJournal(Database& database, const QList<JournalEntry>& entries)
{
    static const QString sql =
        QStringLiteral("INSERT INTO journal (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(kColumns);
    const auto maybe = [](const std::optional<QString>& text) {
        return text ? QVariant(*text) : QVariant();
    };
    const auto always = [](const QString& text) {
        return text.isNull() ? QStringLiteral("") : text;
    };
    for (const JournalEntry& entry : entries) {
        database.run(sql,
                     {entry.id, entry.time.toUTC().toString(Qt::ISODateWithMs), always(entry.user),
                      always(entry.change), always(entry.entity), always(entry.place),
                      toCell(entry.field), maybe(entry.before), maybe(entry.after)});
    }
}

void replaceJournalEnd(Database& database, const JournalEntry& entry)
{
    database.run(QStringLiteral("UPDATE journal SET time = ?, change = ?, new = ? WHERE id = ?"),
                 {entry.time.toUTC().toString(Qt::ISODateWithMs), entry.change,
                  entry.after ? QVariant(*entry.after) : QVariant(), entry.id});
}

QList<JournalEntry> readJournal(Database& database, int limit)
{
    QList<JournalEntry> entries;
    QSqlQuery& query = database.select(
        QStringLiteral("SELECT %1 FROM journal ORDER BY id DESC LIMIT ?").arg(kColumns), {limit});
    while (Database::next(query))
        entries.append(entryOf(query));
    query.finish();
    return entries;
}

QList<JournalEntry> readableJournal(Database& database)
{
    QList<JournalEntry> entries;
    try {
        QSqlQuery& query =
            database.select(QStringLiteral("SELECT %1 FROM journal ORDER BY id").arg(kColumns));
        while (Database::next(query))
            entries.append(entryOf(query));
        query.finish();
    } catch (const SqlError&) {
        // What follows cannot be read.
    }
    return entries;
}

JournalEntry lastJournalEntry(Database& database)
{
    return readJournal(database, 1).value(0);
}

} // namespace milepost
