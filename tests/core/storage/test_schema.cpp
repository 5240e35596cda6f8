// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/engagement/fields.h"
#include "core/storage/file/schema.h"
#include "core/storage/rows/columns.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/testclass.h"

#include <QRegularExpression>

using namespace milepost;

namespace {

struct ColumnRange {
    bool isText = false;
    bool isNumber = false;
    bool required = false;
    qsizetype length = 0;
    double min = 0;
    double max = 0;
};
using FieldRanges = QMap<QString, ColumnRange>;

/// Visitor that lists the ranges of a thing's fields by their columns.
class RangeLister {
public:
    FieldRanges ranges;

    template <class T>
    void field(const char* name, const T&, const FieldRule& rule = {})
    {
        using Value = typename Bare<T>::Type;
        ColumnRange range;
        range.isText = std::is_same_v<Value, QString> || std::is_same_v<Value, QByteArray>;
        range.isNumber = std::is_same_v<Value, int> || std::is_same_v<Value, double>;
        range.required = rule.required;
        range.length = rule.length;
        range.min = rule.min;
        range.max = rule.max;
        ranges.insert(QString::fromLatin1(columnName(name)), range);
    }
    void children(const char*, const auto&, const FieldRule&) {}
    void custom(const char*, const std::optional<CustomPlay>&) {}
    void extensions(const QJsonObject&) {}

private:
    template <class T>
    struct Bare {
        using Type = T;
    };
    template <class T>
    struct Bare<std::optional<T>> {
        using Type = T;
    };
};

template <class T>
FieldRanges rangesOf()
{
    RangeLister lister;
    const T thing;
    visitFields(lister, thing);
    return lister.ranges;
}

QString numberText(double number)
{
    return number == 1e15    ? QStringLiteral("1e15")
           : number == -1e15 ? QStringLiteral("-1e15")
                             : QString::number(number, 'g', 15);
}

/// The lines of a table's columns in the newest schema, by the name of the column.
QMap<QString, QString> columnsOf(const QString& table)
{
    QMap<QString, QString> columns;
    static const QRegularExpression column(QStringLiteral("^    ([a-z_0-9]+)\\s+(.*)$"));
    for (const QString& statement : sqlStatements(schemaHistory().schemas.last())) {
        if (!statement.startsWith(QStringLiteral("CREATE TABLE %1 (").arg(table)))
            continue;
        QString name;
        for (const QString& line : statement.split(u'\n')) {
            const QRegularExpressionMatch match = column.match(line);
            if (match.hasMatch())
                name = match.captured(1);
            if (!name.isEmpty())
                columns[name] += u' ' + line.simplified();
        }
    }
    return columns;
}

} // namespace

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

    void theRangesAreThoseOfTheFields_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<FieldRanges>("fields");
        const auto row = [](const char* table, const FieldRanges& fields) {
            QTest::newRow(table) << QString::fromLatin1(table) << fields;
        };
        row("goal", rangesOf<Goal>());
        row("play", rangesOf<PlannedPlay>());
        row("scenario", rangesOf<Scenario>());
        row("metric_value", rangesOf<MetricValue>());
        row("review", rangesOf<Review>());
        row("account_list", rangesOf<AccountList>());
        row("account", rangesOf<Account>());
        row("partner", rangesOf<Partner>());
        row("coverage", rangesOf<Coverage>());
        row("investment", rangesOf<Investment>());
        row("workshop", rangesOf<Workshop>());
        row("report", rangesOf<ReportSettings>());
    }

    /// What the tables check as a defence is what the fields allow, and every field has a column.
    void theRangesAreThoseOfTheFields()
    {
        QFETCH(const QString, table);
        QFETCH(const FieldRanges, fields);
        QVERIFY(fields.size() > 3);
        const QMap<QString, QString> columns = columnsOf(table);
        for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
            const QString column = it.key();
            QVERIFY2(columns.contains(column), qPrintable(column));
            const QString text = columns.value(column);
            const ColumnRange& range = it.value();
            if (range.isText) {
                const QString upTo = range.required
                                         ? QStringLiteral("BETWEEN 1 AND %1").arg(range.length)
                                         : QStringLiteral("<= %1").arg(range.length);
                QVERIFY2(text.contains(QStringLiteral("CHECK (length(%1) ").arg(column) + upTo) ||
                             column == QLatin1String("accent_colour"),
                         qPrintable(column + ": " + text));
            }
            if (range.isNumber) {
                const QString between =
                    QStringLiteral("CHECK (%1 BETWEEN %2 AND %3)")
                        .arg(column, numberText(range.min), numberText(range.max));
                QVERIFY2(text.contains(between), qPrintable(between + ": " + text));
            }
            QVERIFY2(text.contains(QLatin1String("NOT NULL")) || !range.required,
                     qPrintable(column));
        }
    }

    /// The tables whose columns are described by hand hold to the same limits.
    void theRangesAreThoseOfTheLimits()
    {
        const QMap<QString, QString> plan = columnsOf(QStringLiteral("plan"));
        const auto between = [](double min, double max) {
            return QStringLiteral("BETWEEN %1 AND %2").arg(numberText(min), numberText(max));
        };
        QVERIFY(plan.value(QStringLiteral("capacity_days_per_week"))
                    .contains(between(limits::kMinCapacity, limits::kMaxCapacity)));
        QVERIFY(plan.value(QStringLiteral("parallel_limit"))
                    .contains(between(1, limits::kMaxParallel)));
        QVERIFY(plan.value(QStringLiteral("budget_days")).contains(between(0, limits::kMaxAmount)));
        const QStringList statements = sqlStatements(schemaHistory().schemas.last());
        static const QRegularExpression length(
            QStringLiteral("length\\((\\w+)\\) (?:BETWEEN 1 AND|<=) (\\d+)"));
        const QSet<qlonglong> allowed{limits::kIdLength, limits::kNameLength, limits::kTextLength,
                                      limits::kAttachmentBytes, limits::kLogoBytes};
        for (const QString& statement : statements) {
            auto matches = length.globalMatch(statement);
            while (matches.hasNext()) {
                const auto match = matches.next();
                QVERIFY2(allowed.contains(match.captured(2).toLongLong()),
                         qPrintable(match.captured(0)));
            }
        }
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
