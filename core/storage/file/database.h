// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace milepost {

/// One SQLite connection with statements that are prepared once. Throws SqlError. Used on the
/// thread that made it.
class Database {
public:
    /// ReadOnly never writes, not even to undo a write that was cut short. ReadWrite opens a file
    /// that is there; Create may make it. Memory has no file.
    enum class Access { ReadOnly, ReadWrite, Create, Memory };

    Database(const QString& path, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs one statement that takes no values; rows are dropped.
    void execute(const QString& sql);

    /// The prepared statement for `sql`, made at the first call. It stays valid until the database
    /// closes; one use at a time, ended with finish().
    [[nodiscard]] QSqlQuery& prepared(const QString& sql);

    /// Runs a prepared statement with these values and returns the number of rows it changed.
    int run(const QString& sql, const QVariantList& values = {});

    /// Runs a query whose rows follow with next().
    [[nodiscard]] QSqlQuery& select(const QString& sql, const QVariantList& values = {});

    /// The first value of the first row, or an invalid QVariant when there is no row.
    [[nodiscard]] QVariant scalar(const QString& sql, const QVariantList& values = {});

    /// Steps to the next row; false after the last one. Throws when the step fails.
    static bool next(QSqlQuery& query);

private:
    QSqlDatabase connect(const QString& path, Access access);
    void configure(Access access);

    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

/// A transaction that is rolled back unless commit() returns.
class Transaction {
public:
    enum class Kind { Read, Write };

    Transaction(Database& database, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();
    void rollback() noexcept;

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace milepost
