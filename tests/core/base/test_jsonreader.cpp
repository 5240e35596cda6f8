// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonreader.h"
#include "tests/support/testclass.h"

#include <QJsonDocument>
#include <QTest>

using namespace milepost;

namespace {

enum class Colour { Red, Green };

using Read = std::function<void(JsonReader&)>;

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

/// A function that reads the key `a` in one way.
template <class F>
Read reading(F read)
{
    return [read](JsonReader& reader) { static_cast<void>(read(reader)); };
}

} // namespace

template <>
struct milepost::EnumNames<Colour> {
    static constexpr std::array<std::pair<Colour, QLatin1String>, 2> table{{
        {Colour::Red, QLatin1String("red")},
        {Colour::Green, QLatin1String("green")},
    }};
};

Q_DECLARE_METATYPE(Read)

class TestJsonReader : public QObject {
    Q_OBJECT

private slots:
    void goodValuesAreRead()
    {
        JsonErrors errors;
        JsonReader reader(object(R"({"text": "a\n\tb", "number": -2.5, "whole": 3, "flag": true,
            "date": "2026-02-28", "half": 2.5, "name": "green", "id": "x-1", "texts": ["a", ""],
            "dates": ["2024-02-29"], "ids": ["a", "b"], "object": {"k": 1},
            "objects": [{"k": 1}, {"k": 2}], "members": {"m": 1, "n": null}, "x-kept": [1]})"),
                          errors);
        QCOMPARE(reader.requiredText("text"), QStringLiteral("a\n\tb"));
        QCOMPARE(reader.requiredNumber("number", -3, 0), -2.5);
        QCOMPARE(reader.requiredInteger("whole", 0, 3), 3);
        QCOMPARE(reader.flag("flag"), true);
        QCOMPARE(reader.requiredDate("date"), QDate(2026, 2, 28));
        QCOMPARE(reader.halfStage("half")->value(), 2.5);
        QCOMPARE(reader.requiredName("name", Colour::Red), Colour::Green);
        QCOMPARE(reader.requiredId<PlayId>("id").text(), QStringLiteral("x-1"));
        QCOMPARE(reader.texts("texts", 5), (QList<QString>{QStringLiteral("a"), QString()}));
        QCOMPARE(reader.dates("dates"), QList<QDate>{QDate(2024, 2, 29)});
        QCOMPARE(reader.ids<PlayId>("ids").size(), 2);
        int sum = 0;
        reader.object("object", [&](JsonReader& item) { sum += item.requiredInteger("k", 0, 9); });
        reader.objects("objects", 2,
                       [&](JsonReader& item) { sum += item.requiredInteger("k", 0, 9); });
        QCOMPARE(sum, 4);
        QStringList names;
        reader.members("members", 2,
                       [&](const QString& name, const QJsonValue&) { names.append(name); });
        QCOMPARE(names, (QStringList{QStringLiteral("m"), QStringLiteral("n")}));
        QCOMPARE(reader.finish(), object(R"({"x-kept": [1]})"));
        QVERIFY(errors.ok());
    }

    void absentAndNullAreTheSame_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("absent") << QByteArray("{}");
        QTest::newRow("null") << QByteArray(R"({"a": null})");
    }
    void absentAndNullAreTheSame()
    {
        QFETCH(QByteArray, json);
        JsonErrors errors;
        JsonReader reader(object(json), errors);
        QVERIFY(!reader.has("a"));
        QCOMPARE(reader.text("a"), QString());
        QVERIFY(!reader.number("a", 0, 1));
        QVERIFY(!reader.integer("a", 0, 1));
        QVERIFY(!reader.flag("a"));
        QVERIFY(!reader.date("a").isValid());
        QVERIFY(!reader.halfStage("a"));
        QVERIFY(!reader.name<Colour>("a"));
        QVERIFY(!reader.id<PlayId>("a"));
        QVERIFY(reader.texts("a", 1).isEmpty());
        const auto never = [](auto&&...) { QFAIL("nothing is there to be read"); };
        reader.object("a", never);
        reader.objects("a", 1, never);
        reader.members("a", 1, never);
        static_cast<void>(reader.finish());
        QVERIFY(errors.ok());
    }

    void badValuesArePlaced_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Read>("read");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* name, const QByteArray& json, const Read& read,
                            const char* where = "/a") {
            QTest::newRow(name) << json << read << QString::fromLatin1(where);
        };
        const Read text = reading([](JsonReader& r) { return r.text("a", 3); });
        const Read requiredText = reading([](JsonReader& r) { return r.requiredText("a", 3); });
        row("text: number", R"({"a": 1})", text);
        row("text: too long", R"({"a": "abcd"})", text);
        row("text: control character", R"({"a": "\u0001"})", text);
        row("text: carriage return", R"({"a": "\r"})", text);
        row("text: delete character", R"({"a": "\u007f"})", text);
        row("required text: absent", "{}", requiredText, "/");
        row("required text: null", R"({"a": null})", requiredText, "/");
        row("required text: blank", R"({"a": " \n"})", requiredText);

        const Read number = reading([](JsonReader& r) { return r.number("a", 0, 1); });
        row("number: text", R"({"a": "1"})", number);
        row("number: above", R"({"a": 1.0000001})", number);
        row("number: below", R"({"a": -1e-300})", number);
        row("required number: absent", "{}",
            reading([](JsonReader& r) { return r.requiredNumber("a", 0, 1); }), "/");
        row("whole number: fraction", R"({"a": 1.5})",
            reading([](JsonReader& r) { return r.integer("a", 0, 9); }));
        row("whole number: huge", R"({"a": 1e300})",
            reading([](JsonReader& r) { return r.integer("a", 0, 9); }));
        row("required whole number: absent", "{}",
            reading([](JsonReader& r) { return r.requiredInteger("a", 0, 9); }), "/");
        row("flag: number", R"({"a": 1})", reading([](JsonReader& r) { return r.flag("a"); }));
        row("half-stage: off the grid", R"({"a": 1.2})",
            reading([](JsonReader& r) { return r.halfStage("a"); }));

        const Read date = reading([](JsonReader& r) { return r.date("a"); });
        for (const char* wrong :
             {"2026-02-30", "26-1-5", "9999-01-01", "1969-12-31", "2200-01-01", "2026-1-05",
              "2026-01-05T00:00", "", "today", "-026-01-05", "20260105"})
            row(wrong, QByteArray("{\"a\": \"") + wrong + "\"}", date);
        row("required date: absent", "{}",
            reading([](JsonReader& r) { return r.requiredDate("a"); }), "/");

        row("name: unknown", R"({"a": "blue"})",
            reading([](JsonReader& r) { return r.name<Colour>("a"); }));
        row("required name: absent", "{}",
            reading([](JsonReader& r) { return r.requiredName("a", Colour::Red); }), "/");
        const Read id = reading([](JsonReader& r) { return r.requiredId<PlayId>("a"); });
        row("id: empty", R"({"a": ""})", id);
        row("id: space before", R"({"a": " x"})", id);
        row("id: line break", R"({"a": "x\ny"})", id);
        row("id: too long", "{\"a\": \"" + QByteArray(101, 'x') + "\"}", id);
        const Read ids = reading([](JsonReader& r) { return r.ids<PlayId>("a", 2); });
        row("ids: twice", R"({"a": ["x", "x"]})", ids, "/a/1");
        row("ids: empty one", R"({"a": ["x", ""]})", ids, "/a/1");
        row("ids: too many", R"({"a": ["x", "y", "z"]})", ids);
        row("ids: not a list", R"({"a": "x"})", ids);
        row("texts: null inside", R"({"a": ["x", null]})",
            reading([](JsonReader& r) { return r.texts("a", 2); }), "/a/1");
        row("texts: one too long", R"({"a": ["x", "yyy"]})",
            reading([](JsonReader& r) { return r.texts("a", 2); }), "/a/1");
        row("dates: one wrong", R"({"a": ["2026-01-01", "x"]})",
            reading([](JsonReader& r) { return r.dates("a"); }), "/a/1");

        const Read inner = [](JsonReader& r) {
            r.object("a", [](JsonReader& i) {
                static_cast<void>(i.requiredText("b"));
                static_cast<void>(i.finish());
            });
        };
        row("object: list", R"({"a": []})", inner);
        row("object: inside", R"({"a": {"b": 1}})", inner, "/a/b");
        row("object: unknown key inside", R"({"a": {"b": "x", "c/d~": 1}})", inner, "/a/c~1d~0");
        const Read list = [](JsonReader& r) {
            r.objects("a", 2, [](JsonReader& i) { static_cast<void>(i.requiredText("b")); });
        };
        row("objects: object", R"({"a": {}})", list);
        row("objects: too many", R"({"a": [{"b": "x"}, {"b": "x"}, {"b": "x"}]})", list);
        row("objects: text inside", R"({"a": [{"b": "x"}, "y"]})", list, "/a/1");
        row("objects: deep inside", R"({"a": [{"b": "x"}, {"b": 2}]})", list, "/a/1/b");
        row("objects: missing inside", R"({"a": [{"b": "x"}, {}]})", list, "/a/1");
        const Read members = [](JsonReader& r) {
            r.members("a", 1, [](const QString&, const QJsonValue&) {});
        };
        row("members: list", R"({"a": []})", members);
        row("members: too many", R"({"a": {"x": 1, "y": 2}})", members);
        row(
            "unknown key", R"({"b": 1})", [](JsonReader& r) { static_cast<void>(r.finish()); },
            "/b");
    }
    void badValuesArePlaced()
    {
        QFETCH(QByteArray, json);
        QFETCH(Read, read);
        JsonErrors errors;
        JsonReader reader(object(json), errors);
        read(reader);
        QVERIFY(!errors.ok());
        QVERIFY(!reader.ok());
        QTEST(errors.first()->where, "where");
        QVERIFY(!errors.first()->message.isEmpty());
    }

    void onlyTheFirstProblemIsKept()
    {
        JsonErrors errors;
        JsonReader reader(object(R"({"a": 1, "b": 2})"), errors);
        static_cast<void>(reader.text("a"));
        static_cast<void>(reader.text("b"));
        QCOMPARE(errors.first()->where, QStringLiteral("/a"));
    }

    void plainTextIsValidUnicodeWithoutControls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("plain");
        QTest::newRow("empty") << QString() << true;
        QTest::newRow("scripts") << QStringLiteral("Ünïcode 漢字 😀") << true;
        QTest::newRow("line feed and tab") << QStringLiteral("a\n\tb") << true;
        QTest::newRow("NUL") << QString(QChar(0)) << false;
        QTest::newRow("escape") << QStringLiteral("\x1b") << false;
        QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) << false;
    }
    void plainTextIsValidUnicodeWithoutControls()
    {
        QFETCH(QString, text);
        QTEST(isPlainText(text), "plain");
    }
};

MILEPOST_TEST(TestJsonReader)
#include "test_jsonreader.moc"
