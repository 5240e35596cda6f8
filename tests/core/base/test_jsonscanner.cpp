// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonscanner.h"
#include "tests/support/testclass.h"

#include <QJsonDocument>
#include <QTest>

using namespace milepost;

using Outcome = JsonScanner::Outcome;
Q_DECLARE_METATYPE(JsonScanner::Outcome)

class TestJsonScanner : public QObject {
    Q_OBJECT

private slots:
    void scan_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Outcome>("outcome");
        const auto row = [](const char* json, Outcome outcome) {
            QTest::newRow(json) << QByteArray(json) << outcome;
        };
        for (const char* good : {"{}", "[]", " [1, -2.5e+10, 0, -0, 1E5, 0.1] ",
                                 "{\"a\": {\"b\": [true, false, null]}}",
                                 "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\ud83d\\ude00\"]",
                                 "[\"\xC3\xA4\xF0\x9F\x98\x80\"]", "1", "\"text\"", "[[],[[]],{}]",
                                 "{\"\":1,\"a\":2}", "[{\"a\":1},{\"a\":1}]"})
            row(good, Outcome::Complete);
        for (const char* bad : {"",
                                " ",
                                "{",
                                "}",
                                "[1",
                                "[1,]",
                                "[,1]",
                                "{\"a\"}",
                                "{\"a\":}",
                                "{\"a\":1,}",
                                "{a:1}",
                                "{1:1}",
                                "[1}",
                                "{\"a\":1]",
                                "[1 2]",
                                "[01]",
                                "[1.]",
                                "[.5]",
                                "[+1]",
                                "[-]",
                                "[1e]",
                                "[1e+]",
                                "[NaN]",
                                "[tru]",
                                "[True]",
                                "[nul",
                                "\"a",
                                "[\"a\nb\"]",
                                "[\"a\tb\"]",
                                "[\"\\q\"]",
                                "[\"\\u12\"]",
                                "[\"\\u12G4\"]",
                                "[\"\\u+123\"]",
                                "[1]]",
                                "{} {}",
                                "['a']",
                                "[1]//",
                                "\xEF\xBB\xBF[]",
                                "{\"a\":1 \"b\":2}",
                                "{\"a\":1,,\"b\":2}",
                                "[\"a\\"})
            row(bad, Outcome::Malformed);
        for (const char* text :
             {"[\"\xFF\"]", "[\"\xC0\x80\"]", "[\"\xED\xA0\x80\"]", "[\"\\ud83d\"]",
              "[\"\\ud83dx\"]", "[\"\\ude00\"]", "[\"\\ud83d\\ud83d\"]", "{\"\xFF\":1}"})
            row(text, Outcome::BadText);
        for (const char* twice : {"{\"a\":1,\"a\":1}", "[{\"b\":{\"a\":1,\"c\":2,\"a\":3}}]",
                                  "{\"a\":1,\"\\u0061\":2}"})
            row(twice, Outcome::DuplicateKey);
        row("[[[[[[]]]]]]", Outcome::TooDeep);
        row("[{\"a\":[{\"b\":[[]]}]}]", Outcome::TooDeep);
        row("[[[[[]]]]]", Outcome::Complete);
    }
    void scan()
    {
        QFETCH(QByteArray, json);
        const Outcome found = JsonScanner(json).scan(5);
        QTEST(found, "outcome");
        // At least as strict as the parser that follows it, which knows no single values.
        const bool single = !json.contains('[') && !json.contains('{');
        if (!single && QJsonDocument::fromJson(json).isNull())
            QVERIFY(found != Outcome::Complete);
    }

    void problemIsPlaced_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<int>("line");
        QTest::newRow("value") << QByteArray("{\n\"a\": [\n1,\nx\n]}") << QStringLiteral("/a/1")
                               << 4;
        QTest::newRow("key twice")
            << QByteArray("{\"a\": 1,\n\n\"a\": 2}") << QStringLiteral("/a") << 3;
        QTest::newRow("key missing")
            << QByteArray("{\"a\":\n{\"b\": 1,\n}}") << QStringLiteral("/a") << 3;
        QTest::newRow("odd characters in the key")
            << QByteArray("{\"a/b~\": x}") << QStringLiteral("/a~1b~0") << 1;
        QTest::newRow("top") << QByteArray("x") << QString() << 1;
        QTest::newRow("behind the end") << QByteArray("{\"a\":1}\n\n2") << QString() << 3;
    }
    void problemIsPlaced()
    {
        QFETCH(QByteArray, json);
        JsonScanner scanner(json);
        QVERIFY(scanner.scan(10) != Outcome::Complete);
        QTEST(scanner.pointer(), "pointer");
        QTEST(scanner.line(), "line");
    }

    void lineOfFindsEveryValue_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<int>("line");
        const auto row = [](const char* pointer, int line) {
            QTest::newRow(pointer) << QString::fromUtf8(pointer) << line;
        };
        row("", 2);
        row("/a", 3);
        row("/b", 5);
        row("/b/0", 5);
        row("/b/1", 6);
        row("/b/1/a", 7);
        row("/b/1/x~1~0", 8);
        row("/b/10", 0);
        row("/b/1/b", 0);
        row("/b/01", 0);
        row("/ä", 10);
        row("/ä/", 10);
        row("/c", 0);
        row("/a/0", 0);
        row("/\"q\"", 11);
    }
    void lineOfFindsEveryValue()
    {
        const QByteArray json =
            "\n{\n\"a\": 1,\n\"b\":\n [0,\n {\n\"a\": 2,\n\"x/~\": 3}\n],\n\"\xC3\xA4\": "
            "{\"\": 1},\n\"\\\"q\\\"\": 4}";
        QFETCH(QString, pointer);
        QTEST(JsonScanner(json).lineOf(pointer), "line");
    }

    void moveToTellsWhatStandsThere()
    {
        const QByteArray json = "{\"a\": [10,\n 20,\n 30], \"b\": 40}";
        JsonScanner scanner(json);
        for (const auto& [text, pointer, line] :
             {std::tuple("10", "/a/0", 1), std::tuple("20", "/a/1", 2), std::tuple("30", "/a/2", 3),
              std::tuple("40", "/b", 3)}) {
            scanner.moveTo(json.indexOf(text) + 1);
            QCOMPARE(scanner.pointer(), QString::fromLatin1(pointer));
            QCOMPARE(scanner.line(), line);
        }
    }

    void tokensOfPointersAreEscaped()
    {
        QCOMPARE(pointerToken(QStringLiteral("a/b~c~1")), QStringLiteral("a~1b~0c~01"));
    }
};

MILEPOST_TEST(TestJsonScanner)
#include "test_jsonscanner.moc"
