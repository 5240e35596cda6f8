// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/sqliteshell.h"

#include <QFile>

#include <sqlite3.h>

namespace milepost {

namespace {

int takeFirst(void* result, int columns, char** values, char**)
{
    auto* text = static_cast<QString*>(result);
    if (text->isNull() && columns > 0)
        *text = QString::fromUtf8(values[0] ? values[0] : "");
    return 0;
}

QString execute(sqlite3* database, const QString& sql)
{
    QString value;
    char* message = nullptr;
    if (sqlite3_exec(database, sql.toUtf8().constData(), takeFirst, &value, &message) != SQLITE_OK)
        qFatal("%s: %s", qPrintable(sql), message);
    return value;
}

sqlite3* opened(const QString& path)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(QFile::encodeName(path).constData(), &database) != SQLITE_OK)
        qFatal("cannot open %s", qPrintable(path));
    return database;
}

} // namespace

QString sqlValue(const QString& path, const QString& sql)
{
    sqlite3* database = opened(path);
    const QString value = execute(database, sql);
    sqlite3_close(database);
    return value;
}

SqlHolder::SqlHolder(const QString& path, const QString& sql) : m_database(opened(path))
{
    execute(m_database, sql);
}

SqlHolder::~SqlHolder()
{
    sqlite3_close(m_database);
}

void runSql(const QString& path, const QString& sql)
{
    static_cast<void>(sqlValue(path, sql));
}

} // namespace milepost
