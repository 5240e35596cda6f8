// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/engagementfile.h"

#include "core/storage/file/schema.h"
#include "core/storage/file/sqlerror.h"
#include "core/storage/rows/journal.h"
#include "core/storage/rows/rowwriter.h"

#include <QJsonDocument>

namespace milepost {

namespace {

void insertContent(Database& database, const ContentSources& sources)
{
    for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
        const QString json = QString::fromUtf8(it.value());
        if (json.toUtf8() != it.value()) {
            throw Failure{
                {Message("Storage", "The content \"%1\" is not plain UTF-8 text.").arg(it.key()),
                 {},
                 {}}};
        }
        const QString version = QJsonDocument::fromJson(it.value())
                                    .object()
                                    .value(QLatin1String("version"))
                                    .toVariant()
                                    .toString();
        database.run(QStringLiteral("INSERT INTO content (name, version, json) VALUES (?, ?, ?)"),
                     {it.key(), version.isNull() ? QStringLiteral("") : version, json});
    }
}

} // namespace

FileOrigin FileOrigin::at(const QDateTime& time)
{
    return {time, QStringLiteral(MILEPOST_VERSION)};
}

JournalEntry creationEntry(const FileOrigin& origin, const QString& user)
{
    JournalEntry entry;
    entry.id = 1;
    entry.time = origin.created;
    entry.user = user;
    entry.change = Message("Storage", "New engagement").toEnglish();
    entry.entity = QStringLiteral("engagement");
    entry.after = QStringLiteral("Milepost ") + origin.createdWith;
    return entry;
}

void writeNewFile(const QString& path, const FileContents& contents)
{
    Database database(path, Database::Access::Create);
    // Nobody else knows the file yet and it is deleted when this fails: no journal is needed.
    database.execute(QStringLiteral("PRAGMA journal_mode = OFF"));
    database.execute(QStringLiteral("PRAGMA synchronous = OFF"));
    database.execute(QStringLiteral("PRAGMA encoding = 'UTF-8'"));
    database.execute(QStringLiteral("PRAGMA auto_vacuum = NONE"));
    Transaction transaction(database, Transaction::Kind::Write);
    makeSchema(database, schemaHistory().schemas.last(), schemaHistory().newest());
    database.run(
        QStringLiteral("INSERT INTO engagement (position, created, created_with) "
                       "VALUES (0, ?, ?)"),
        {contents.origin.created.toUTC().toString(Qt::ISODateWithMs), contents.origin.createdWith});
    insertContent(database, contents.sources);
    insertEngagement(database, contents.engagement);
    appendJournal(database, contents.journal);
    transaction.commit();
}

} // namespace milepost
