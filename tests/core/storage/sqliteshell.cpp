// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/sqliteshell.h"

#include <QFile>

#include <cstring>

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

SqlCopy::SqlCopy(const QByteArray& file) : m_database(opened(QStringLiteral(":memory:")))
{
    auto* bytes = static_cast<unsigned char*>(sqlite3_malloc64(sqlite3_uint64(file.size()) + 1));
    std::memcpy(bytes, file.constData(), static_cast<std::size_t>(file.size()));
    sqlite3_deserialize(m_database, "main", bytes, file.size(), file.size(),
                        SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
}

SqlCopy::~SqlCopy()
{
    sqlite3_close(m_database);
}

bool SqlCopy::run(const QString& sql)
{
    return sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, nullptr) ==
           SQLITE_OK;
}

QStringList SqlCopy::column(const QString& sql)
{
    QStringList values;
    const auto take = [](void* result, int, char** cells, char**) {
        static_cast<QStringList*>(result)->append(QString::fromUtf8(cells[0] ? cells[0] : ""));
        return 0;
    };
    sqlite3_exec(m_database, sql.toUtf8().constData(), take, &values, nullptr);
    return values;
}

QByteArray SqlCopy::bytes()
{
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(m_database, "main", &size, 0);
    const QByteArray file(reinterpret_cast<const char*>(bytes), bytes ? size : 0);
    sqlite3_free(bytes);
    return file;
}

} // namespace milepost
