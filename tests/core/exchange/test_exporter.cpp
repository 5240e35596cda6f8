// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonwriter.h"
#include "core/content/contentreader.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/jsonschema.h"
#include "tests/core/base/jsonedit.h"
#include "tests/support/testclass.h"

#include <QTest>

#include <limits>

using namespace milepost;

class TestExporter : public QObject {
    Q_OBJECT

private:
    QByteArray m_full;
    Engagement m_engagement;

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().toLine()));
        m_full = jsonedit::fileBytes(QStringLiteral(MILEPOST_TEST_DATA "/exchange/full.json"));
        const Result<Engagement> engagement = importEngagement(*content, m_full);
        QVERIFY2(engagement.ok(), engagement ? "" : qPrintable(engagement.error().toLine()));
        m_engagement = *engagement;
    }

    void smallestEngagementIsReadable()
    {
        Engagement engagement;
        engagement.organization.name = QStringLiteral("Acme");
        QCOMPARE(exportEngagement(engagement), QByteArray("{\n"
                                                          " \"format\": \"milepost-engagement\",\n"
                                                          " \"version\": 1,\n"
                                                          " \"organization\": {\n"
                                                          "  \"name\": \"Acme\"\n"
                                                          " }\n"
                                                          "}\n"));
    }

    void keysStandInTheOrderOfTheFormat()
    {
        // The example has all keys in that order, so each key must follow the one before it.
        const QByteArray json = exportEngagement(m_engagement);
        QList<QByteArray> keys;
        for (const QByteArray& line : m_full.split('\n')) {
            const QByteArray key = line.trimmed().left(line.trimmed().indexOf(": ") + 1);
            if (key.startsWith('"') && key.endsWith("\":"))
                keys.append(key);
        }
        QVERIFY(keys.size() > 150);
        qsizetype at = 0;
        QByteArray last;
        for (const QByteArray& key : keys) {
            const qsizetype next = json.indexOf(key, at);
            QVERIFY2(next >= 0, (key + " after " + last).constData());
            at = next + key.size();
            last = key;
        }
    }

    void outputObeysTheSchema()
    {
        const Result<JsonSchema> schema = engagementSchema();
        QVERIFY(schema.ok());
        const std::optional<Error> problem =
            schema->firstProblem(QJsonDocument::fromJson(exportEngagement(m_engagement)).object());
        QVERIFY2(!problem, problem ? qPrintable(problem->toLine()) : "");
    }

    void outputIsUtf8WithANewlineAtTheEnd()
    {
        const QByteArray json = exportEngagement(m_engagement);
        QVERIFY(json.isValidUtf8());
        QVERIFY(json.endsWith("}\n"));
        QVERIFY(!json.endsWith("\n\n"));
        QVERIFY(json.contains("Gerätebau"));
    }

    void planWithoutStartSaysSo()
    {
        Engagement engagement = m_engagement;
        engagement.plan->start = QDate();
        QVERIFY(exportEngagement(engagement).contains("\n  \"start\": null,\n"));
    }

    void numbersReadBackTheSame_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("whole") << 3.0 << QByteArray("3");
        QTest::newRow("tenth") << 0.1 << QByteArray("0.1");
        QTest::newRow("million without exponent") << 1e6 << QByteArray("1000000");
        QTest::newRow("largest amount") << 1e15 << QByteArray("1000000000000000");
        QTest::newRow("minus zero") << -0.0 << QByteArray("0");
        QTest::newRow("many digits") << 0.9905889145496536 << QByteArray("0.9905889145496536");
        QTest::newRow("third") << 1.0 / 3 << QByteArray("0.3333333333333333");
        QTest::newRow("very small") << 5e-324 << QByteArray("5e-324");
        QTest::newRow("very large")
            << std::numeric_limits<double>::max() << QByteArray("1.7976931348623157e+308");
    }
    void numbersReadBackTheSame()
    {
        QFETCH(double, number);
        QFETCH(QByteArray, text);
        JsonWriter writer;
        writer.value(number);
        QCOMPARE(writer.text(), text + '\n');
        QCOMPARE(text.toDouble(), number);
    }

    void anyJsonReadsBackTheSame_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char* json :
             {"{}", "{\"a\":[]}", "{\"a\":[{},[],[[1]]]}", "{\"a\":[null,true,false,\"\"]}",
              "{\"a\":9007199254740993,\"b\":-9223372036854775807}",
              "{\"a\":1.5e-9,\"b\":123456.789}",
              "{\"q\\\"\\\\/\":\"\\u0000\\u0001\\b\\f\\n\\r\\t\\u001f\\u007f\"}",
              "{\"ä\":\"漢字 😀\"}"})
            QTest::newRow(json) << QByteArray(json);
    }
    void anyJsonReadsBackTheSame()
    {
        QFETCH(QByteArray, json);
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        JsonWriter writer;
        writer.value(QJsonValue(object));
        QJsonParseError error;
        QCOMPARE(QJsonDocument::fromJson(writer.text(), &error).object(), object);
        QCOMPARE(error.error, QJsonParseError::NoError);
    }
};

MILEPOST_TEST(TestExporter)
#include "test_exporter.moc"
