// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/exchange/jsonschema.h"
#include "tests/core/base/jsonedit.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;

namespace {

JsonSchema schemaOf(const QString& file)
{
    const Result<JsonSchema> schema = JsonSchema::read(jsonedit::fileBytes(
        QStringLiteral(MILEPOST_SOURCE_DIR "/resources/content/schema/%1.schema.json").arg(file)));
    if (!schema)
        qFatal("%s: %s", qPrintable(file), qPrintable(schema.error().toLine()));
    return *schema;
}

QJsonValue contentOf(const QString& file)
{
    return jsonedit::parsed(jsonedit::fileBytes(
        QStringLiteral(MILEPOST_SOURCE_DIR "/resources/content/%1.json").arg(file)));
}

} // namespace

class TestContentSchema : public QObject {
    Q_OBJECT

private slots:
    void contentObeysItsSchema_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("schema");
        for (const QString& file : shippedContentSources().keys())
            QTest::newRow(qPrintable(file)) << file << file;
        QTest::newRow("workshop90") << QStringLiteral("workshop90") << QStringLiteral("workshop");
    }
    void contentObeysItsSchema()
    {
        QFETCH(QString, file);
        QFETCH(QString, schema);
        const std::optional<Error> problem = schemaOf(schema).firstProblem(contentOf(file));
        QVERIFY2(!problem, problem ? qPrintable(problem->toLine()) : "");
    }

    void everyContentFileHasASchema() { QCOMPARE(shippedContentSources().size(), 5); }

    void brokenCopyFailsInSchemaAndReader_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QByteArray>("json"); // empty: removed
        QTest::addColumn<QString>("where");   // in the schema's words
        const auto row = [](const char* file, const char* at, const QByteArray& json,
                            const char* where = nullptr) {
            QTest::addRow("%s %s %s", file, at, json.constData())
                << QString::fromLatin1(file) << QString::fromLatin1(at) << json
                << QString::fromLatin1(where ? where : at);
        };
        const char* const indicator = "/matrices/0/dimensions/0/cells/0/indicators/0";
        row("models", "/schemaVersion", "2");
        row("models", "/contentVersion", "7");
        row("models", "/colour", "1", "/");
        row("models", "/matrices", "[]");
        row("models", "/matrices/1/stages/2", "", "/matrices/1/stages");
        row("models", "/matrices/0/dimensions/0/defaultWeight", "0");
        row("models", "/matrices/0/dimensions/0/question/text", "",
            "/matrices/0/dimensions/0/question");
        row("models", "/matrices/0/dimensions/0/cells/2", "", "/matrices/0/dimensions/0/cells");
        row("models", "/matrices/0/dimensions/0/cells/1/stage", "3");
        row("models", (QByteArray(indicator) + "/type").constData(), "\"criterion\"");
        row("models", (QByteArray(indicator) + "/evidence").constData(), "\"\"");
        row("models", "/defaults/target", "2.1");
        row("models", "/defaults/weightRange/1", "9");
        row("models", "/defaults/matrixStageRule/share", "80");
        row("models", "/evidenceGrades/3/grade", "4");
        row("plays", "/plays/0/effortDays", "\"3\"");
        row("plays", "/plays/0/durationWeeks", "0");
        row("plays", "/plays/0/advances/0/transition", "\"1-3\"");
        row("plays", "/plays/0/advances/0/lift", "2");
        row("plays", "/plays/0/kpis/1", "\"nrr\"", "/plays/0/kpis");
        row("plays", "/plays/0/title", "", "/plays/0");
        row("plays", "/roles/0/colour", "1", "/roles/0");
        row("plays", "/partnerProfile/bands/0/min", "101");
        row("plays", "/playbooks/0/steps", "[]");
        row("metrics", "/metrics/0/inputs", "\"startingArr\"");
        row("metrics", "/metrics/0/vanity", "0");
        row("metrics", "/metrics/0/example/inputs/startingArr", "\"x\"");
        row("metrics", "/comparisonRules/minGroup", "0");
        row("pitfalls", "/pitfalls/0/severity", "\"grave\"");
        row("pitfalls", "/pitfalls/0/why", "", "/pitfalls/0");
        row("workshop", "/totalMinutes", "0");
        row("workshop", "/items/0/output", "5");
    }
    void brokenCopyFailsInSchemaAndReader()
    {
        QFETCH(QString, file);
        QFETCH(QString, at);
        QFETCH(QByteArray, json);
        const QJsonValue broken = json.isEmpty()
                                      ? jsonedit::without(contentOf(file), at)
                                      : jsonedit::with(contentOf(file), at, jsonedit::parsed(json));
        const std::optional<Error> problem = schemaOf(file).firstProblem(broken);
        QVERIFY(problem.has_value());
        QTEST(problem->where, "where");

        ContentSources sources = shippedContentSources();
        sources[file] = jsonedit::bytesOf(broken);
        const Result<Content> content = readContent(sources);
        QVERIFY(!content.ok());
        QVERIFY2(content.error().where.startsWith(file + QStringLiteral(".json: /")),
                 qPrintable(content.error().where));
    }

    void unusableSchemasAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("unknown type") << QByteArray("{\"type\": \"thing\"}");
        QTest::newRow("type as number") << QByteArray("{\"type\": 5}");
        QTest::newRow("reference to nothing") << QByteArray("{\"$ref\": \"#/definitions/none\"}");
    }
    void unusableSchemasAreRefused()
    {
        QFETCH(QByteArray, text);
        const Result<JsonSchema> schema = JsonSchema::read(text);
        QVERIFY(!schema.ok());
        QVERIFY(!schema.error().message.isEmpty());
    }
};

MILEPOST_TEST(TestContentSchema)
#include "test_contentschema.moc"
