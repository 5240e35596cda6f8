// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/care/checkfile.h"

#include "core/engagement/mendnames.h"
#include "core/engagement/validate.h"
#include "core/storage/care/problemplaces.h"
#include "core/storage/file/fileheader.h"
#include "core/storage/file/openchecks.h"
#include "core/storage/file/settledfile.h"
#include "core/storage/rows/engagementreader.h"

#include <QDateTime>

namespace milepost {

namespace {

constexpr int kMaxStructureProblems = 100;

// Without signs that break a line or turn its direction.
QString onOneLine(QString text)
{
    for (QChar& c : text) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format ||
            category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            c = u' ';
    }
    return text;
}

class FileChecker {
public:
    explicit FileChecker(QString path) : m_path(std::move(path)) {}

    QList<FileProblem> run()
    {
        Result<SettledFile> settled = SettledFile::of(m_path);
        if (!settled)
            throw Failure{settled.error()};
        const SettledFile readFrom = std::move(*settled);
        if (!checkStructure(readFrom.path()))
            return m_problems;
        Database database(readFrom.path(), Database::Access::ReadOnly);
        Transaction reading(database, Transaction::Kind::Read);
        checkRows(database);
        checkJournal(database);
        return m_problems;
    }

private:
    void add(const QString& table, const QString& row, const Message& message,
             const QString& detail = {})
    {
        m_problems.append({table, row, message, detail});
    }

    // False when the rows cannot be looked at.
    bool checkStructure(const QString& path)
    {
        Database database(path, Database::Access::ReadOnly);
        const int version = schemaVersionOf(database);
        if (!schemaHistory().schemas.contains(version)) {
            requireSchema(database, m_path, schemaHistory());
            return false;
        }
        m_problems = schemaProblems(database, schemaHistory().schemas.value(version));
        if (!m_problems.isEmpty())
            return false;
        for (const QString& problem : structureProblems(database, true, kMaxStructureProblems))
            add({}, {}, Message("Storage", "the structure is damaged"), problem);
        return true;
    }

    void checkRows(Database& database)
    {
        RowProblems sink(&m_problems);
        const int version = schemaVersionOf(database);
        if (version != schemaHistory().newest())
            readOlder(schemaHistory().schemas.value(version), schemaHistory().schemas.last(), sink);
        Engagement engagement = readEngagement(database, sink);
        // What the update mends is no problem of the file.
        if (version != schemaHistory().newest())
            static_cast<void>(mendNames(engagement));
        const Result<Content> content = readContent(sourcesOf(database));
        if (!content) {
            const Error& error = content.error();
            add(QStringLiteral("content"), error.where, error.message, error.detail);
            return;
        }
        for (const Error& problem : validate(*content, engagement))
            m_problems.append(inTable(engagement, problem));
    }

    ContentSources sourcesOf(Database& database)
    {
        try {
            return readContentSources(database);
        } catch (const SqlError& error) {
            add(QStringLiteral("content"), {}, cannotBeRead(), error.text);
            return {};
        }
    }

    void checkJournal(Database& database)
    {
        const QString table = QStringLiteral("journal");
        try {
            QSqlQuery& query = database.select(QStringLiteral("SELECT id, time FROM journal"));
            while (Database::next(query)) {
                if (!QDateTime::fromString(query.value(1).toString(), Qt::ISODateWithMs)
                         .isValid()) {
                    add(table, QStringLiteral("id %1").arg(query.value(0).toLongLong()),
                        Message("Storage", "the time cannot be read"));
                }
            }
            query.finish();
        } catch (const SqlError& error) {
            add(table, {}, cannotBeRead(), error.text);
        }
    }

    QString m_path;
    QList<FileProblem> m_problems;
};

} // namespace

QString FileProblem::place() const
{
    return row.isEmpty() || table.isEmpty() ? table + row : table + QStringLiteral(", ") + row;
}

QString FileProblem::toLine(const QString& words) const
{
    QString line = place();
    if (!line.isEmpty())
        line += QStringLiteral(": ");
    line += words;
    if (!detail.isEmpty())
        line += QStringLiteral(" (") + detail + u')';
    return onOneLine(line);
}

Message FileProblem::toMessage() const
{
    // Values of a spoiled file stand in the words; such words are told in English on one line.
    const QString english = message.toEnglish();
    const QString line = onOneLine(english);
    Message words = line == english ? message : Message(line);
    if (!detail.isEmpty())
        words = Message("Storage", "%1 (%2)").arg(words).arg(onOneLine(detail));
    const QString where = onOneLine(place());
    return where.isEmpty() ? words : inField(where, words);
}

Message cannotBeRead()
{
    return Message("Storage", "this cannot be read");
}

Result<QList<FileProblem>> checkFile(const QString& path)
{
    const Result<FileHeader> header = readFileHeader(path);
    if (!header)
        return header.error();
    try {
        return FileChecker(path).run();
    } catch (const Failure& failure) {
        return failure.error;
    } catch (const SqlError& error) {
        return readError(error, path);
    }
}

} // namespace milepost
