// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

struct sqlite3;

namespace milepost {

/// Runs SQL on a file as another program would, with SQLite itself and without any of the rules of
/// an engagement file. Ends the test program when the SQL fails.
void runSql(const QString& path, const QString& sql);

/// The first value that the SQL yields, as text.
[[nodiscard]] QString sqlValue(const QString& path, const QString& sql);

/// Another program that has run SQL on a file and has not closed it yet.
class SqlHolder {
public:
    SqlHolder(const QString& path, const QString& sql);
    ~SqlHolder();
    SqlHolder(const SqlHolder&) = delete;
    SqlHolder& operator=(const SqlHolder&) = delete;

private:
    sqlite3* m_database = nullptr;
};

/// A database file in memory, to be changed in any way that SQLite allows, also against the rules
/// of its own tables.
class SqlCopy {
public:
    explicit SqlCopy(const QByteArray& file);
    ~SqlCopy();
    SqlCopy(const SqlCopy&) = delete;
    SqlCopy& operator=(const SqlCopy&) = delete;

    /// False when SQLite refuses the SQL or stops in the middle of it.
    bool run(const QString& sql);
    /// The first column of all rows, as texts; as many as could be read.
    [[nodiscard]] QStringList column(const QString& sql);
    /// The file as it is now.
    [[nodiscard]] QByteArray bytes();

private:
    sqlite3* m_database = nullptr;
};

} // namespace milepost
