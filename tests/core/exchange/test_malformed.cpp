// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/exchange/importer.h"
#include "core/exchange/jsonschema.h"
#include "tests/core/base/jsonedit.h"
#include "tests/core/exchange/malformedcases.h"
#include "tests/support/testclass.h"

#include <QRegularExpression>
#include <QTest>

using namespace milepost;

class TestMalformed : public QObject {
    Q_OBJECT

private:
    Content m_content;
    QByteArray m_full;

    [[nodiscard]] QByteArray spoiled(const SpoiledValue& change) const
    {
        const QJsonValue full = jsonedit::parsed(m_full);
        const QString at = QString::fromUtf8(change.at);
        return jsonedit::bytesOf(change.json.isEmpty()
                                     ? jsonedit::without(full, at)
                                     : jsonedit::with(full, at, jsonedit::parsed(change.json)));
    }

    static QList<SpoiledValue> allValues()
    {
        return spoiledOrganization() + spoiledAssessments() + spoiledPlan() + spoiledRecords() +
               spoiledEcosystem() + spoiledSession();
    }

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().toLine()));
        m_content = *content;
        m_full = jsonedit::fileBytes(QStringLiteral(MILEPOST_TEST_DATA "/exchange/full.json"));
        QVERIFY(importEngagement(m_content, m_full).ok());
    }

    void errorNamesThePlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        for (const SpoiledValue& change : allValues())
            QTest::newRow(change.name) << spoiled(change) << QString::fromUtf8(change.where);
        const QList<SpoiledText> texts = spoiledTexts(m_full);
        for (const SpoiledText& text : texts)
            QTest::newRow(text.name) << text.json << text.where;
    }

    void errorNamesThePlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        const Result<Engagement> result = importEngagement(m_content, json);
        QVERIFY(!result.ok());
        const Error& error = result.error();
        QVERIFY(!error.message.isEmpty());
        static const QRegularExpression line(QStringLiteral("line ([1-9][0-9]*)$"));
        QVERIFY2(line.match(error.detail).hasMatch(), qPrintable(error.detail));
        QVERIFY(!error.toLine().contains(u'\n'));
        QVERIFY(error.toLine().size() < 1000);
        if (where.endsWith(QLatin1String("inputs/")))
            QVERIFY(error.where.startsWith(where));
        else
            QCOMPARE(error.where, where);
    }

    void schemaRefusesWhatASchemaCanSay_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const SpoiledValue& change : allValues()) {
            if (change.refusedBy == RefusedBy::ReaderAndSchema)
                QTest::newRow(change.name) << spoiled(change);
        }
    }

    void schemaRefusesWhatASchemaCanSay()
    {
        QFETCH(QByteArray, json);
        const Result<JsonSchema> schema = engagementSchema();
        QVERIFY(schema.ok());
        const std::optional<Error> problem =
            schema->firstProblem(QJsonDocument::fromJson(json).object());
        QVERIFY(problem.has_value());
        QVERIFY(!problem->where.isEmpty());
    }
};

MILEPOST_TEST(TestMalformed)
#include "test_malformed.moc"
