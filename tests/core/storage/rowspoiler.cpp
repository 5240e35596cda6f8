// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/rowspoiler.h"

namespace milepost {

namespace {

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QLatin1String("''")) + u'\'';
}

/// What readers of rows have stumbled over before, as SQL.
const QStringList& oddValues()
{
    static const QStringList values{
        QStringLiteral("NULL"),
        QStringLiteral("''"),
        QStringLiteral("' '"),
        QStringLiteral("'x'"),
        QStringLiteral("0"),
        QStringLiteral("-1"),
        QStringLiteral("1"),
        QStringLiteral("2"),
        QStringLiteral("6"),
        QStringLiteral("1.0"),
        QStringLiteral("1.7"),
        QStringLiteral("2.5"),
        QStringLiteral("9e999"),
        QStringLiteral("-9e999"),
        QStringLiteral("1e300"),
        QStringLiteral("9223372036854775807"),
        QStringLiteral("-9223372036854775808"),
        QStringLiteral("4294967296"),
        QStringLiteral("x'00ff'"),
        QStringLiteral("zeroblob(3000)"),
        QStringLiteral("CAST(x'fffe61' AS TEXT)"),
        QStringLiteral("CAST(x'eda080' AS TEXT)"),
        QStringLiteral("'a' || char(0) || 'b'"),
        QStringLiteral("char(0x202e, 0x1f600)"),
        QStringLiteral("hex(zeroblob(60))"),
        QStringLiteral("hex(zeroblob(6000))"),
        QStringLiteral("'2025-02-31'"),
        QStringLiteral("'2025-03-31'"),
        QStringLiteral("'9999-12-31'"),
        QStringLiteral("'na'"),
        QStringLiteral("'file'"),
        QStringLiteral("'[]'"),
        QStringLiteral("'{}'"),
        QStringLiteral("'[1]'"),
        QStringLiteral("'[null]'"),
        QStringLiteral("'[\"2025-03-31\"]'"),
        QStringLiteral("'[\"\"]'"),
        QStringLiteral("'{\"x-a\":{\"x-b\":[]}}'"),
        QStringLiteral("'{\"a\":1e400}'"),
        QStringLiteral("'{\"a\":[1,\"b\"]}'"),
        QStringLiteral("replace(hex(zeroblob(300)), '00', '[') || '1'"),
        QStringLiteral("replace(hex(zeroblob(300)), '00', '{\"x-\":') || '1' || "
                       "replace(hex(zeroblob(300)), '00', '}')")};
    return values;
}

// Changes of the schema; %1 and %2 are tables of the file, %3 a number.
const QStringList& schemaChanges()
{
    static const QStringList changes{
        QStringLiteral("CREATE TRIGGER evil AFTER INSERT ON %1 BEGIN DELETE FROM ballot; END"),
        QStringLiteral("CREATE TRIGGER evil BEFORE UPDATE ON journal BEGIN SELECT "
                       "raise(ABORT, 'no'); END"),
        QStringLiteral("CREATE VIEW evil AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT "
                       "x + 1 FROM c) SELECT x FROM c"),
        QStringLiteral("ALTER TABLE %1 RENAME TO old; CREATE VIEW %1 AS SELECT * FROM old"),
        QStringLiteral("CREATE VIRTUAL TABLE evil USING fts5(x)"),
        QStringLiteral("CREATE TABLE evil (x)"),
        QStringLiteral("CREATE INDEX evil ON %1 (rank)"),
        QStringLiteral("ALTER TABLE %1 ADD COLUMN evil TEXT"),
        QStringLiteral("ANALYZE"),
        QStringLiteral("DROP TABLE %1"),
        QStringLiteral("PRAGMA user_version = %3"),
        QStringLiteral("PRAGMA application_id = %3"),
        QStringLiteral("UPDATE sqlite_schema SET rootpage = %3 WHERE name = '%1'"),
        QStringLiteral("UPDATE sqlite_schema SET rootpage = -%3 WHERE tbl_name = '%1'"),
        QStringLiteral("UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema "
                       "WHERE name = '%2') WHERE name = '%1'"),
        QStringLiteral("UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema "
                       "WHERE tbl_name = '%2' AND type = 'index') WHERE tbl_name = '%1'"),
        QStringLiteral("UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '') "
                       "WHERE name = '%1'"),
        QStringLiteral("UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '') "
                       "WHERE name = '%1'"),
        QStringLiteral("UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (', 'CHECK (1 OR ') "
                       "WHERE name = '%1'"),
        QStringLiteral("UPDATE sqlite_schema SET sql = replace(sql, 'TEXT', 'ANY') "
                       "WHERE name = '%1'"),
        QStringLiteral("UPDATE sqlite_schema SET sql = substr(sql, 1, %3) WHERE name = '%1'"),
        QStringLiteral("UPDATE sqlite_schema SET sql = NULL WHERE name = '%1'"),
        QStringLiteral("UPDATE sqlite_schema SET sql = zeroblob(%3) WHERE name = '%1'"),
        QStringLiteral("UPDATE sqlite_schema SET sql = 'CREATE TABLE %1 AS SELECT "
                       "randomblob(1000000000) AS x' WHERE name = '%1'"),
        QStringLiteral("UPDATE sqlite_schema SET sql = 'CREATE TABLE %1 (x CHECK (x IN (' || "
                       "replace(hex(zeroblob(900)), '00', '(') || '1' WHERE name = '%1'"),
        QStringLiteral("UPDATE sqlite_schema SET type = 'view' WHERE name = '%1'"),
        QStringLiteral("UPDATE sqlite_schema SET type = 'index' WHERE name = '%1'"),
        QStringLiteral("UPDATE sqlite_schema SET type = x'00' WHERE name = '%1'"),
        QStringLiteral("UPDATE sqlite_schema SET name = '%2' WHERE name = '%1'"),
        QStringLiteral("UPDATE sqlite_schema SET name = 'sqlite_sequence' WHERE name = '%1'"),
        QStringLiteral("UPDATE sqlite_schema SET tbl_name = '%2' WHERE name = '%1'"),
        QStringLiteral("DELETE FROM sqlite_schema WHERE name = '%1'"),
        QStringLiteral("DELETE FROM sqlite_schema WHERE tbl_name = '%1' AND type = 'index'"),
        QStringLiteral("DELETE FROM sqlite_schema"),
        QStringLiteral("INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = '%1'"),
        QStringLiteral("INSERT INTO sqlite_schema VALUES ('table', 'evil', 'evil', 0, "
                       "'CREATE VIRTUAL TABLE evil USING dbstat')"),
        QStringLiteral("INSERT INTO sqlite_schema WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                       "SELECT i + 1 FROM n WHERE i < 500) SELECT 'table', 't' || i, 't' || i, 2, "
                       "'CREATE TABLE t' || i || ' (x)' FROM n")};
    return changes;
}

} // namespace

QMap<QString, QStringList> columnsByTable(const QByteArray& file)
{
    SqlCopy copy(file);
    QMap<QString, QStringList> columns;
    for (const QString& table :
         copy.column(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'")))
        columns.insert(
            table,
            copy.column(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table)));
    return columns;
}

RowSpoiler::RowSpoiler(const QByteArray& file, const QMap<QString, QStringList>& columns,
                       Dice& dice)
    : m_copy(file), m_columns(columns), m_dice(dice)
{
    m_copy.run(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
    m_copy.run(QStringLiteral("PRAGMA foreign_keys = OFF"));
    m_copy.run(QStringLiteral("PRAGMA writable_schema = ON"));
}

QByteArray RowSpoiler::withOtherSchema()
{
    static const QStringList numbers{QStringLiteral("0"),  QStringLiteral("1"),
                                     QStringLiteral("2"),  QStringLiteral("7"),
                                     QStringLiteral("99"), QStringLiteral("2147483647")};
    for (qsizetype changes = m_dice.chance(80) ? 1 : 2; changes > 0; --changes) {
        QString sql = m_dice.oneOf(schemaChanges());
        sql.replace(QLatin1String("%1"), m_dice.oneOf(m_columns.keys()));
        sql.replace(QLatin1String("%2"), m_dice.oneOf(m_columns.keys()));
        m_copy.run(sql.replace(QLatin1String("%3"), m_dice.oneOf(numbers)));
    }
    return m_copy.bytes();
}

QByteArray RowSpoiler::withOtherRows()
{
    const QString table = m_dice.oneOf(m_columns.keys());
    // Without STRICT a column takes values of any type, and afterwards it is as strict as before.
    QString definition;
    if (m_dice.chance(30)) {
        definition =
            m_copy
                .column(
                    QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = '%1'").arg(table))
                .value(0);
        QString loose = definition;
        loose.replace(QLatin1String(") STRICT, "), QLatin1String(") "));
        loose.replace(QLatin1String(") STRICT"), QLatin1String(")"));
        m_copy.run(QStringLiteral("UPDATE sqlite_schema SET sql = %1 WHERE name = '%2'")
                       .arg(quoted(loose), table));
        m_copy.run(QStringLiteral("PRAGMA writable_schema = RESET"));
    }
    for (qsizetype changes = 1 + m_dice.below(3); changes > 0; --changes)
        changeRow(table);
    if (!definition.isEmpty()) {
        m_copy.run(QStringLiteral("PRAGMA writable_schema = ON"));
        m_copy.run(QStringLiteral("UPDATE sqlite_schema SET sql = %1 WHERE name = '%2'")
                       .arg(quoted(definition), table));
    }
    return m_copy.bytes();
}

QString RowSpoiler::oneRow(const QString& table)
{
    const QString key = m_columns.value(table).contains(QStringLiteral("rank"))
                            ? QStringLiteral("rank")
                            : m_columns.value(table).first();
    return QStringLiteral("WHERE %1 = (SELECT %1 FROM %2 LIMIT 1 OFFSET %3)")
        .arg(key, table)
        .arg(m_dice.below(8));
}

QString RowSpoiler::oddValue(const QString& table)
{
    if (m_dice.chance(1))
        return QStringLiteral("zeroblob(11000000)");
    if (m_dice.chance(70))
        return m_dice.oneOf(oddValues());
    const QString other = m_dice.chance(60) ? table : m_dice.oneOf(m_columns.keys());
    return QStringLiteral("(SELECT %1 FROM %2 LIMIT 1 OFFSET %3)")
        .arg(m_dice.oneOf(m_columns.value(other)), other)
        .arg(m_dice.below(8));
}

void RowSpoiler::changeRow(const QString& table)
{
    const QString column = m_dice.oneOf(m_columns.value(table));
    const QString where = oneRow(table);
    switch (m_dice.below(12)) {
    case 0:
        m_copy.run(QStringLiteral("DELETE FROM %1 %2").arg(table, where));
        break;
    case 1:
        m_copy.run(QStringLiteral("DELETE FROM %1").arg(table));
        break;
    case 2:
        addRows(table);
        break;
    case 3:
        m_copy.run(
            QStringLiteral("UPDATE OR REPLACE %1 SET %2 = %3").arg(table, column, oddValue(table)));
        break;
    case 4:
        m_copy.run(
            QStringLiteral("UPDATE OR IGNORE %1 SET rank = rank + %2")
                .arg(table, m_dice.oneOf(QStringList{QStringLiteral("1"), QStringLiteral("-1"),
                                                     QStringLiteral("9000000000000000000")})));
        break;
    case 5:
    case 6:
        changeText(table, column, where);
        break;
    default:
        m_copy.run(QStringLiteral("UPDATE OR REPLACE %1 SET %2 = %3 %4")
                       .arg(table, column, oddValue(table), where));
        break;
    }
}

void RowSpoiler::changeText(const QString& table, const QString& column, const QString& where)
{
    const QString text =
        m_copy.column(QStringLiteral("SELECT %1 FROM %2 %3").arg(column, table, where)).value(0);
    Mutator mutator(static_cast<quint32>(m_dice.below(1'000'000)));
    const QByteArray spoiled =
        mutator.mutated(text.toUtf8(), {text.toUtf8() + ' ', "{\"x-a\":[1]}"});
    m_copy.run(QStringLiteral("UPDATE OR REPLACE %1 SET %2 = CAST(x'%3' AS TEXT) %4")
                   .arg(table, column, QString::fromLatin1(spoiled.toHex()), where));
}

// Copies of rows that are there, with one value of their own each; sometimes very many.
void RowSpoiler::addRows(const QString& table)
{
    QStringList values = m_columns.value(table);
    const qsizetype changed = m_dice.below(values.size());
    const QString rank = QStringLiteral("rank");
    if (values.contains(rank))
        values[values.indexOf(rank)] = QStringLiteral("rank + i");
    if (values.contains(QStringLiteral("id")))
        values[values.indexOf(QStringLiteral("id"))] = QStringLiteral("id + i || 'z'");
    if (m_dice.chance(50))
        values[changed] = oddValue(table);
    m_copy.run(
        QStringLiteral("INSERT OR IGNORE INTO %1 (%2) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                       "SELECT i + 1 FROM n WHERE i < %3) SELECT %4 FROM %1, n LIMIT %3")
            .arg(table, m_columns.value(table).join(QStringLiteral(", ")))
            .arg(m_dice.chance(5) ? 1500 : 1 + m_dice.below(4))
            .arg(values.join(QStringLiteral(", "))));
}

} // namespace milepost
