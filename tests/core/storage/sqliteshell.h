// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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

} // namespace milepost
