// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonsource.h"
#include "core/base/limits.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;

class TestJsonSource : public QObject {
    Q_OBJECT

private slots:
    void objectsAreParsed()
    {
        const Result<JsonSource> source = JsonSource::parse("{\"a\": [1, \"\xC3\xA4\"]}", 100);
        QVERIFY(source.ok());
        QCOMPARE(source->root().value(QStringLiteral("a"))[1].toString(), QStringLiteral("ä"));
    }

    void problemsCarryPlaceAndLine_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QByteArray& json, const char* where, int line,
                            const char* words) {
            QTest::newRow(name) << json << QString::fromLatin1(where)
                                << QStringLiteral("line %1").arg(line)
                                << QString::fromLatin1(words);
        };
        row("empty", "", "/", 1, "empty");
        row("too large", "{}" + QByteArray(3 * 1024 * 1024, ' '), "/", 1, "larger than the 2 MB");
        row("byte order mark", "\xEF\xBB\xBF{}", "/", 1, "byte order mark");
        row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), "/", 1, "UTF-8");
        row("UTF-16 without mark", QByteArray("\0{\0}", 4), "/", 1, "UTF-8");
        row("malformed", "{\"a\":\n\n nope}", "/a", 3, "not valid JSON");
        row("key twice", "{\"a\": 1,\n \"a\": 2}", "/a", 2, "twice");
        row("broken text", "{\n\"a\": \"\\ud800\"}", "/a", 2, "Unicode");
        row("number too large", "{\"a\": [1,\n1e999,\n1]}", "/a/1", 2, "too large");
        row("number too small", "{\"a\": 1e-999}", "/a", 1, "too small");
        row("list at the top", "\n[1]", "/", 1, "object");
        row("number at the top", "1", "/", 1, "object");
        const QByteArray deep = QByteArray(limits::kNesting + 1, '[');
        QTest::newRow("too deep") << deep << QStringLiteral("/0").repeated(limits::kNesting)
                                  << QStringLiteral("line 1") << QStringLiteral("nested");
    }
    void problemsCarryPlaceAndLine()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, words);
        const Result<JsonSource> source = JsonSource::parse(json, 2 * 1024 * 1024);
        QVERIFY(!source.ok());
        QTEST(source.error().where, "where");
        QTEST(source.error().detail, "detail");
        QVERIFY2(source.error().message.toEnglish().contains(words),
                 qPrintable(source.error().message.toEnglish()));
    }

    void nestingUpToTheLimitIsRead()
    {
        const int levels = limits::kNesting - 1;
        const QByteArray json = "{\"a\":" + QByteArray(levels, '[') + QByteArray(levels, ']') + '}';
        QVERIFY(JsonSource::parse(json, 1000).ok());
    }

    void linesAreAddedToErrors_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("detail");
        QTest::newRow("value") << QStringLiteral("/a/b") << QStringLiteral("known, line 3");
        QTest::newRow("root") << QStringLiteral("/") << QStringLiteral("known, line 1");
        QTest::newRow("missing key: what should hold it")
            << QStringLiteral("/a/c") << QStringLiteral("known, line 2");
        QTest::newRow("nothing of it there")
            << QStringLiteral("/x/y/z") << QStringLiteral("known, line 1");
    }
    void linesAreAddedToErrors()
    {
        const Result<JsonSource> source = JsonSource::parse("{\n\"a\": {\n\"b\": 1}}", 100);
        QVERIFY(source.ok());
        QFETCH(QString, where);
        const Error error{QStringLiteral("m"), QStringLiteral("known"), where};
        QCOMPARE(source->withLine(error).where, where);
        QTEST(source->withLine(error).detail, "detail");
    }
};

MILEPOST_TEST(TestJsonSource)
#include "test_jsonsource.moc"
