// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/jsonschema.h"
#include "tests/core/base/jsonedit.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;

namespace {

/// `value` without what says nothing: nulls, empty lists, empty objects, empty texts. What is left
/// is what a reader of the format understands.
QJsonValue meaning(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue& item : value.toArray())
            list.append(meaning(item));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject source = value.toObject();
    for (auto it = source.constBegin(); it != source.constEnd(); ++it) {
        const QJsonValue member = it.value();
        const bool empty = member.isNull() || member == QJsonValue(QJsonArray()) ||
                           member == QJsonValue(QJsonObject()) || member == QJsonValue(QString());
        if (!empty || it.key().startsWith(QLatin1String("x-")))
            object.insert(it.key(), meaning(member));
    }
    return object;
}

/// Every member of `part` is in `whole` with the same meaning, at any depth.
bool holds(const QJsonValue& whole, const QJsonValue& part, QString& where)
{
    if (part.isObject()) {
        const QJsonObject members = part.toObject();
        for (auto it = members.constBegin(); it != members.constEnd(); ++it) {
            if (!holds(whole.toObject().value(it.key()), it.value(), where)) {
                where.prepend(QLatin1Char('/') + it.key());
                return false;
            }
        }
        return true;
    }
    if (part.isArray()) {
        const QJsonArray items = part.toArray();
        if (whole.toArray().size() != items.size())
            return false;
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (!holds(whole.toArray().at(i), items.at(i), where)) {
                where.prepend(QLatin1Char('/') + QString::number(i));
                return false;
            }
        }
        return true;
    }
    return whole == part;
}

} // namespace

class TestRoundTrip : public QObject {
    Q_OBJECT

private:
    Content m_content;

    [[nodiscard]] Engagement imported(const QByteArray& json) const
    {
        const Result<Engagement> result = importEngagement(m_content, json);
        if (!result)
            qWarning("%s", qPrintable(result.error().toLine()));
        return result ? *result : Engagement();
    }

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().toLine()));
        m_content = *content;
    }

    void filesComeBack_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("example") << QStringLiteral(MILEPOST_TEST_DATA "/worked/example.json");
        QTest::newRow("every key") << QStringLiteral(MILEPOST_TEST_DATA "/exchange/full.json");
        QTest::newRow("sample") << QStringLiteral(MILEPOST_SOURCE_DIR
                                                  "/resources/sample/sample.json");
    }

    void filesComeBack()
    {
        QFETCH(QString, path);
        const QByteArray original = jsonedit::fileBytes(path);
        const Result<Engagement> first = importEngagement(m_content, original);
        QVERIFY2(first.ok(), first ? "" : qPrintable(first.error().toLine()));

        const QByteArray once = exportEngagement(*first);
        QString where;
        QVERIFY2(holds(jsonedit::parsed(once), meaning(jsonedit::parsed(original)), where),
                 qPrintable(where));

        const Result<Engagement> second = importEngagement(m_content, once);
        QVERIFY2(second.ok(), second ? "" : qPrintable(second.error().toLine()));
        QCOMPARE(*second, *first);
        QCOMPARE(exportEngagement(*second), once);
    }

    void generatedEngagementsComeBack()
    {
        const Result<JsonSchema> schema = engagementSchema();
        QVERIFY(schema.ok());
        for (quint32 seed = 1; seed <= 200; ++seed) {
            const Engagement engagement = generateEngagement(m_content, seed);
            const QByteArray once = exportEngagement(engagement);
            const Result<Engagement> back = importEngagement(m_content, once);
            QVERIFY2(back.ok(), back ? ""
                                     : qPrintable(QStringLiteral("seed %1: ").arg(seed) +
                                                  back.error().toLine()));
            QVERIFY2(*back == engagement, qPrintable(QStringLiteral("seed %1").arg(seed)));
            QVERIFY2(exportEngagement(*back) == once,
                     qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    void manyBallotsComeBack()
    {
        const Engagement engagement = engagementWithBallots(m_content, 50'000);
        const QByteArray once = exportEngagement(engagement);
        const Result<Engagement> back = importEngagement(m_content, once);
        QVERIFY2(back.ok(), back ? "" : qPrintable(back.error().toLine()));
        QCOMPARE(*back, engagement);
    }
};

MILEPOST_TEST(TestRoundTrip)
#include "test_exchangeroundtrip.moc"
