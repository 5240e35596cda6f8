// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/care/recovery.h"

#include "core/base/personname.h"
#include "core/engagement/mendnames.h"
#include "core/storage/care/repair.h"
#include "core/storage/file/engagementfile.h"
#include "core/storage/file/fileheader.h"
#include "core/storage/file/filelock.h"
#include "core/storage/file/filesystem.h"
#include "core/storage/file/openchecks.h"
#include "core/storage/file/settledfile.h"
#include "core/storage/rows/engagementreader.h"
#include "core/storage/rows/journal.h"

#include <QFile>
#include <QFileInfo>

namespace milepost {

namespace {

class Recovery {
public:
    Recovery(const QString& damagedPath, const QString& newPath, const QDateTime& now)
        : m_damagedPath(damagedPath), m_newPath(newPath), m_file(newPath), m_now(now)
    {}

    RecoveryReport run()
    {
        require(requireEngagementFile(m_damagedPath));
        require(m_file.check(ExistingFile::Refuse));
        openDamaged();
        RowProblems problems(&m_report.lost);
        const QString newest = schemaHistory().schemas.last();
        const QString schema = schemaHistory().schemas.value(m_version);
        if (schema != newest)
            readOlder(schema, newest, problems);
        problems.unreadable += strangeTables(schema);
        Engagement engagement = readEngagement(*m_database, problems);
        m_report.rowsRead = problems.rowsRead;
        if (m_report.rowsRead == 0) {
            const Message nothing("Storage", "Nothing can be read of this file; restore a backup.");
            throw Failure{{m_report.lost.isEmpty()
                               ? nothing
                               : bothSentences(nothing, cannotBeRight(m_report.lost.first(), 0)),
                           {},
                           m_damagedPath}};
        }
        readSources();
        // A name in an old form is no reason to take out what it names.
        for (const MendedName& name : mendNames(engagement)) {
            if (normalizedName(name.before).isEmpty() && !name.after.isEmpty()) {
                m_report.lost.append(inTable(
                    engagement,
                    {Message("Storage", "the name is lost; \"%1\" stands for it").arg(name.after),
                     {},
                     name.pointer}));
            }
        }
        repair(m_content, engagement, m_report.lost);
        m_report.rowsKept = rowCount(engagement);
        write(engagement);
        return m_report;
    }

private:
    static void require(const Result<Done>& result)
    {
        if (!result)
            throw Failure{result.error()};
    }

    // A cut-off write is undone first where possible, since half of it is no use.
    void openDamaged()
    {
        const Result<SettledFile> settled = SettledFile::of(m_damagedPath);
        if (settled) {
            m_readFrom = *settled;
        } else {
            m_report.lost.append(
                {{}, {}, Message("Storage", "the last write was cut short and cannot be undone")});
        }
        // A header that is not right can make SQLite put files of its own beside the file.
        if (!settled || (!settled->isCopy() && !readFileHeader(m_damagedPath)))
            copyWithoutJournal();
        m_database = std::make_unique<Database>(m_readFrom.path(), Database::Access::ReadOnly);
        // Lets SQLite read a file that is cut off, or whose schema it cannot read in full.
        m_database->execute(QStringLiteral("PRAGMA writable_schema = ON"));
        m_database->execute(QStringLiteral("PRAGMA cell_size_check = OFF"));
        m_version = schemaVersionOf(*m_database);
        if (!schemaHistory().schemas.contains(m_version))
            requireSchema(*m_database, m_damagedPath, schemaHistory());
    }

    void copyWithoutJournal()
    {
        m_readFrom = SettledFile::forCopy();
        if (!QFile::copy(m_damagedPath, m_readFrom.path())) {
            throw Failure{{Message("Storage", "There is no room to look into the file; free some "
                                              "space in the folder for temporary files."),
                           {},
                           m_damagedPath}};
        }
    }

    // Tables that are not defined as they should be are not read: they might be anything.
    QSet<QString> strangeTables(const QString& schema)
    {
        QSet<QString> strange;
        for (const QString& statement : sqlStatements(schema)) {
            const QString head = QStringLiteral("CREATE TABLE ");
            if (!statement.startsWith(head))
                continue;
            const QString table = statement.mid(head.size()).section(u' ', 0, 0);
            const QString found =
                m_database
                    ->scalar(QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'table' "
                                            "AND name = ?"),
                             {table})
                    .toString();
            if (found == statement)
                continue;
            strange.insert(table);
            m_report.lost.append(
                {table, {}, Message("Storage", "the table is missing or not as it should be")});
        }
        return strange;
    }

    void readSources()
    {
        const QString table = QStringLiteral("content");
        try {
            m_sources = readContentSources(*m_database);
        } catch (const SqlError& error) {
            m_report.lost.append({table, {}, cannotBeRead(), error.text});
        }
        Result<Content> content = readContent(m_sources);
        if (!content) {
            m_report.lost.append(
                {table,
                 {},
                 Message("Storage", "the content cannot be used; that of this program "
                                    "takes its place")});
            m_report.contentReplaced = true;
            m_sources = shippedContentSources();
            content = readContent(m_sources);
        }
        if (!content)
            throw Failure{content.error()};
        m_content = std::move(*content);
    }

    void write(const Engagement& engagement)
    {
        QList<JournalEntry> lines = readableJournal(*m_database);
        JournalEntry line;
        line.change = Message("Storage", "Recover from a damaged file").toEnglish();
        line.entity = QStringLiteral("engagement");
        line.after =
            Counted("Storage", "%n problem", "%n problems").of(m_report.lost.size()).toEnglish();
        QList<JournalEntry> added{line};
        complete(added, lines.isEmpty() ? 0 : lines.last().id, systemUser(), m_now);
        try {
            writeNewFile(m_file.path(),
                         {engagement, m_sources, FileOrigin::at(m_now), lines + added});
        } catch (const SqlError& error) {
            const WriteFault fault = faultOf(error, QFileInfo(m_file.path()).path());
            throw Failure{writeFailure(fault, m_newPath, {}, error.text).error};
        }
        {
            Database database(m_file.path(), Database::Access::ReadOnly);
            Transaction reading(database, Transaction::Kind::Read);
            static_cast<void>(loadFile(database, m_file.path(), m_damagedPath));
        }
        require(m_file.putInPlace(ExistingFile::Refuse));
    }

    QString m_damagedPath;
    QString m_newPath;
    PendingFile m_file;
    QDateTime m_now;
    SettledFile m_readFrom;
    std::unique_ptr<Database> m_database;
    int m_version = 0;
    ContentSources m_sources;
    Content m_content;
    RecoveryReport m_report;
};

} // namespace

Result<RecoveryReport> recover(const QString& damagedPath, const QString& newPath,
                               const Clock& clock)
{
    try {
        return Recovery(damagedPath, newPath, clock.now()).run();
    } catch (const Failure& failure) {
        return failure.error;
    } catch (const SqlError& error) {
        return readError(error, damagedPath);
    }
}

} // namespace milepost
