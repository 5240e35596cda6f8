// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/database.h"

#include "core/storage/file/sqlerror.h"

#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace milepost {

namespace {

constexpr int kBusyMilliseconds = 1'500;
constexpr int kMaxStatements = 300;

} // namespace

Database::Database(const QString& path, Access access)
    : m_name(QStringLiteral("milepost-") + QUuid::createUuid().toString(QUuid::Id128))
{
    m_database = connect(path, access);
    if (!m_database.open()) {
        const SqlError error = SqlError::from(m_database.lastError());
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw error;
    }
    try {
        configure(access);
    } catch (const SqlError&) {
        m_statements.clear();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Database::~Database()
{
    m_statements.clear();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::connect(const QString& path, Access access)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyMilliseconds);
    if (access == Access::Memory) {
        database.setDatabaseName(QStringLiteral(":memory:"));
    } else {
        // A URI, since only that can say "do not make a file"; the encoding keeps ?, # and % in
        // names literal.
        QUrl url = QUrl::fromLocalFile(path);
        url.setQuery(access == Access::ReadOnly    ? QStringLiteral("mode=ro")
                     : access == Access::ReadWrite ? QStringLiteral("mode=rw")
                                                   : QStringLiteral("mode=rwc"));
        database.setDatabaseName(QString::fromLatin1(url.toEncoded()));
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        if (access == Access::ReadOnly)
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    database.setConnectOptions(options);
    return database;
}

// What keeps a file from strangers harmless. The defensive mode of SQLite is not reachable through
// QtSql; it guards against SQL that damages the file, and no SQL but ours is ever run.
void Database::configure(Access access)
{
    execute(QStringLiteral("PRAGMA trusted_schema = OFF"));
    execute(QStringLiteral("PRAGMA cell_size_check = ON"));
    execute(QStringLiteral("PRAGMA temp_store = MEMORY"));
    execute(QStringLiteral("PRAGMA mmap_size = 0"));
    if (access == Access::ReadOnly)
        return;
    execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    // The rollback journal, deleted at each commit: the engagement stays a single file that can be
    // mailed and synchronised, and no shared memory is needed, which network shares do not offer.
    execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
    // FULL, and the folder is synced too after the journal is deleted; without that a power cut
    // could bring the journal back and undo an edit that was reported as written.
    execute(QStringLiteral("PRAGMA synchronous = EXTRA"));
}

void Database::execute(const QString& sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw SqlError::from(query.lastError());
}

QSqlQuery& Database::prepared(const QString& sql)
{
    const auto found = m_statements.constFind(sql);
    if (found != m_statements.constEnd())
        return **found;
    if (m_statements.size() >= kMaxStatements)
        m_statements.clear();
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        throw SqlError::from(query->lastError());
    return **m_statements.insert(sql, query);
}

QSqlQuery& Database::select(const QString& sql, const QVariantList& values)
{
    QSqlQuery& query = prepared(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    if (!query.exec())
        throw SqlError::from(query.lastError());
    return query;
}

int Database::run(const QString& sql, const QVariantList& values)
{
    QSqlQuery& query = select(sql, values);
    const int changed = query.numRowsAffected();
    query.finish();
    return changed;
}

QVariant Database::scalar(const QString& sql, const QVariantList& values)
{
    QSqlQuery& query = select(sql, values);
    QVariant value;
    if (next(query))
        value = query.value(0);
    query.finish();
    return value;
}

bool Database::next(QSqlQuery& query)
{
    if (query.next())
        return true;
    if (query.lastError().isValid())
        throw SqlError::from(query.lastError());
    return false;
}

Transaction::Transaction(Database& database, Kind kind) : m_database(database)
{
    m_database.run(kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE")
                                       : QStringLiteral("BEGIN"));
}

Transaction::~Transaction()
{
    rollback();
}

void Transaction::commit()
{
    m_database.run(QStringLiteral("COMMIT"));
    m_open = false;
}

void Transaction::rollback() noexcept
{
    if (!m_open)
        return;
    m_open = false;
    try {
        m_database.run(QStringLiteral("ROLLBACK"));
    } catch (const SqlError&) {
        // SQLite has rolled back already, as it does after some errors, or does so when the file is
        // opened next.
    }
}

} // namespace milepost
