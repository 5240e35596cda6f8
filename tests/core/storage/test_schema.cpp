// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/schema.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/testclass.h"

using namespace milepost;

/// The schema's text: how it is split into statements, and what is made of it.
class TestSchema : public QObject {
    Q_OBJECT

private slots:
    void isSplitAtSemicolonsOutsideOfQuotesAndComments_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char* name, const char* sql, const QStringList& statements) {
            QTest::newRow(name) << QString::fromUtf8(sql) << statements;
        };
        row("nothing", "", {});
        row("only space and semicolons", " ;\n; ", {});
        row("only comments", "-- a; b\n/* c; d */", {});
        row("one without a semicolon", "SELECT 1", {QStringLiteral("SELECT 1")});
        row("two", "SELECT 1; SELECT 2;", {QStringLiteral("SELECT 1"), QStringLiteral("SELECT 2")});
        row("a semicolon in a text", "SELECT 'a;b'; SELECT 2",
            {QStringLiteral("SELECT 'a;b'"), QStringLiteral("SELECT 2")});
        row("an apostrophe in a text", "SELECT 'it''s; so'; SELECT 2",
            {QStringLiteral("SELECT 'it''s; so'"), QStringLiteral("SELECT 2")});
        row("a semicolon in a name", "SELECT \"a;b\"; SELECT 2",
            {QStringLiteral("SELECT \"a;b\""), QStringLiteral("SELECT 2")});
        row("dashes in a text", "SELECT '--'; SELECT 2",
            {QStringLiteral("SELECT '--'"), QStringLiteral("SELECT 2")});
        row("an apostrophe in a comment", "SELECT 1 -- it's\n; SELECT 2",
            {QStringLiteral("SELECT 1 -- it's"), QStringLiteral("SELECT 2")});
        row("a semicolon in a comment inside", "SELECT 1, -- a; b\n2; SELECT 3",
            {QStringLiteral("SELECT 1, -- a; b\n2"), QStringLiteral("SELECT 3")});
        row("a comment of several lines inside", "SELECT 1 /* a;\nb */ + 2; SELECT 3",
            {QStringLiteral("SELECT 1 /* a;\nb */ + 2"), QStringLiteral("SELECT 3")});
        row("comments before", "-- a\n/* b */ SELECT 1;", {QStringLiteral("SELECT 1")});
        row("a comment after", "SELECT 1; -- a; b", {QStringLiteral("SELECT 1")});
        row("minus and slash", "SELECT 3 - 1 / 2; SELECT 4",
            {QStringLiteral("SELECT 3 - 1 / 2"), QStringLiteral("SELECT 4")});
        row("a text that does not end", "SELECT 'a; b", {QStringLiteral("SELECT 'a; b")});
        row("a comment that does not end", "SELECT 1 /* a; b",
            {QStringLiteral("SELECT 1 /* a; b")});
    }

    void isSplitAtSemicolonsOutsideOfQuotesAndComments()
    {
        QFETCH(const QString, sql);
        QFETCH(const QStringList, statements);
        QCOMPARE(sqlStatements(sql), statements);
    }

    /// The file keeps each statement as it stands in the text, with the comments inside it.
    void everyStatementOfTheSchemaIsKeptAsItStands()
    {
        const QString schema = schemaHistory().schemas.last();
        Database database({}, Database::Access::Memory);
        makeSchema(database, schema, 5);
        QCOMPARE(database.scalar(QStringLiteral("PRAGMA application_id")).toInt(), kApplicationId);
        QCOMPARE(database.scalar(QStringLiteral("PRAGMA user_version")).toInt(), 5);
        const QStringList statements = sqlStatements(schema);
        QVERIFY(statements.size() > 15);
        for (const QString& statement : statements) {
            QCOMPARE(
                database.scalar(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE sql = ?"),
                                {statement}),
                QVariant(1));
        }
        QCOMPARE(database.scalar(
                     QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE sql IS NOT NULL")),
                 QVariant(statements.size()));
        QVERIFY(schemaProblems(database, schema).isEmpty());
    }
};

MILEPOST_TEST(TestSchema)
#include "test_schema.moc"
