// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/schema.h"

#include "core/storage/file/sqlerror.h"
#include "core/storage/file/version2.h"

#include <QFile>

// Resources of a static library are not found unless something names them, outside of a namespace.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace milepost {

namespace {

struct SchemaObject {
    QString type;
    QString name;
    QString table;
    QString sql;

    bool operator==(const SchemaObject&) const = default;
};

constexpr int kMaxObjects = 200;

// Type and name identify an object.
using SchemaObjects = QMap<std::pair<QString, QString>, SchemaObject>;

// An unreasonable number of objects is cut.
SchemaObjects objectsOf(Database& database)
{
    SchemaObjects objects;
    QSqlQuery& query =
        database.select(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema "
                                       "ORDER BY type, name LIMIT %1")
                            .arg(kMaxObjects));
    while (Database::next(query)) {
        SchemaObject object{query.value(0).toString(), query.value(1).toString(),
                            query.value(2).toString(), query.value(3).toString()};
        objects.insert({object.type, object.name}, object);
    }
    query.finish();
    return objects;
}

SchemaObjects objectsMadeBy(const QString& schema)
{
    Database fresh({}, Database::Access::Memory);
    makeSchema(fresh, schema, 0);
    return objectsOf(fresh);
}

// Those of the newest version are needed at every opening, and made once.
SchemaObjects expectedObjects(const QString& schema)
{
    static const QString newest = schemaHistory().schemas.last();
    static const SchemaObjects ofNewest = objectsMadeBy(newest);
    return schema == newest ? ofNewest : objectsMadeBy(schema);
}

QString schemaText(const QString& name)
{
    QFile file(QStringLiteral(":/storage/") + name);
    static_cast<void>(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

Message kindOf(const SchemaObject& object)
{
    const bool isTable = object.type == QLatin1String("table");
    if (isTable && object.sql.startsWith(QLatin1String("CREATE VIRTUAL"), Qt::CaseInsensitive))
        return Message("Storage", "virtual table");
    if (isTable)
        return Message("Storage", "table");
    if (object.type == QLatin1String("index"))
        return Message("Storage", "index");
    if (object.type == QLatin1String("view"))
        return Message("Storage", "view");
    return object.type == QLatin1String("trigger") ? Message("Storage", "trigger")
                                                   : Message(object.type);
}

} // namespace

const SchemaHistory& schemaHistory()
{
    static const SchemaHistory history = [] {
        initSchemaResource();
        const QString newest = schemaText(QStringLiteral("schema2.sql"));
        const auto toNewest = [newest](Database& database, const QDateTime& now) {
            updateToVersion2(database, newest, now);
        };
        return SchemaHistory{{{1, schemaText(QStringLiteral("schema.sql"))}, {2, newest}},
                             {{1, toNewest}}};
    }();
    return history;
}

QStringList sqlStatements(const QString& sql)
{
    QStringList statements;
    QString current;
    bool hasCode = false;
    for (qsizetype at = 0; at < sql.size(); ++at) {
        const QChar c = sql[at];
        qsizetype end = -1;
        if (c == u'-' && sql.mid(at, 2) == QLatin1String("--"))
            end = sql.indexOf(u'\n', at);
        else if (c == u'/' && sql.mid(at, 2) == QLatin1String("/*"))
            end = sql.indexOf(QLatin1String("*/"), at + 2) + 1;
        else if (c == u'\'' || c == u'"')
            end = sql.indexOf(c, at + 1);
        else
            end = at;
        if (end < at)
            end = sql.size() - 1;
        const bool isComment = end > at && (c == u'-' || c == u'/');
        if (c == u';') {
            if (hasCode)
                statements.append(current.trimmed());
            current.clear();
            hasCode = false;
        } else if (hasCode || !(isComment || c.isSpace())) {
            current += QStringView(sql).mid(at, end - at + 1);
            hasCode = true;
        }
        at = end;
    }
    if (hasCode)
        statements.append(current.trimmed());
    return statements;
}

void makeSchema(Database& database, const QString& schema, int version)
{
    for (const QString& statement : sqlStatements(schema))
        database.execute(statement);
    database.execute(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
    database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

QList<FileProblem> schemaProblems(Database& database, const QString& schema)
{
    const SchemaObjects expected = expectedObjects(schema);
    const SchemaObjects found = objectsOf(database);

    QList<FileProblem> problems;
    for (const SchemaObject& object : expected) {
        const bool own = object.name.startsWith(QLatin1String("sqlite_autoindex_"));
        if (!own && !found.contains({object.type, object.name}))
            problems.append({{},
                             {},
                             Message("Storage", "the %1 \"%2\" is missing")
                                 .arg(kindOf(object))
                                 .arg(object.name)});
    }
    for (const SchemaObject& object : found) {
        const auto match = expected.constFind({object.type, object.name});
        if (match == expected.constEnd()) {
            // SQLite's own indexes come and go with their tables, which are named themselves.
            if (object.name.startsWith(QLatin1String("sqlite_autoindex_")))
                continue;
            problems.append(
                {{},
                 {},
                 Message("Storage", "the %1 \"%2\" does not belong in an engagement file")
                     .arg(kindOf(object))
                     .arg(object.name.left(60))});
        } else if (*match != object) {
            problems.append({{},
                             {},
                             Message("Storage", "the %1 \"%2\" is not defined as it should be")
                                 .arg(kindOf(object))
                                 .arg(object.name.left(60))});
        }
    }
    return problems;
}

} // namespace milepost
