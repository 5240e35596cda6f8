// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"
#include "tests/support/testclass.h"

#include <QDir>
#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace milepost::testing;

namespace {

QStringList rooms()
{
    return QDir(kRoot + QStringLiteral("/core")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

/// What has two words and is no sentence, with the reason.
const QMap<QString, QString> kNotSaid{
    {"d MMMM yyyy", "a format of dates, which the locale fills"},
    {"d MMM yyyy", "a format of dates, which the locale fills"},
    {"MMM yyyy", "a format of dates, which the locale fills"},
    {"MMMM yyyy", "a format of dates, which the locale fills"},
    {"SQLite format 3\\0", "how a file of SQLite begins"},
    {"(no name)", "what an older file gets in place of an empty name"},
    {"assessment, dimension, position", "an order of rows in SQL"},
    {"assessment, position", "an order of rows in SQL"},
    {"id, time, user, change, entity, place, field, old, new", "columns in SQL"},
    {"'e' || (position + 1)", "an expression in SQL"},
    {"sqlite3 \\\"%1\\\" \\\"PRAGMA journal_mode=DELETE\\\"", "a command to type"},
    {"full name", "a heading that pasted lists have"},
    {"first name", "a heading that pasted lists have"},
    {"given name", "a heading that pasted lists have"},
    {"last name", "a heading that pasted lists have"},
    {"family name", "a heading that pasted lists have"},
    {"job title", "a heading that pasted lists have"},
    {"business unit", "a heading that pasted lists have"},
    {"organizational unit", "a heading that pasted lists have"},
};

/// A string literal of a source file, adjacent ones taken together.
struct Literal {
    QString text;
    bool marked = false; ///< an argument of Message or Counted
    qsizetype line = 0;
};

/// Every string literal but those of includes; comments are left out.
QList<Literal> literalsOf(const QString& source)
{
    static const QRegularExpression token(
        QStringLiteral(
            "//[^\\n]*|/\\*.*?\\*/|#\\s*include[^\\n]*|(?<!\\w)[uUL]?'(?:[^'\\\\\\n]|\\\\.)+'"
            "|(?:(?<!\\w)(?:u8|u|U|L))?\"((?:[^\"\\\\\\n]|\\\\.)*)\""),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression marker(
        QStringLiteral("\\b(?:Message|Counted)\\s*(?:\\w+\\s*)?[({]\\s*(?:\"\"\\s*,\\s*)*$"));
    QList<Literal> literals;
    QString code; // the source with nothing between the quotes
    qsizetype read = 0;
    bool adjacent = false;
    QRegularExpressionMatchIterator tokens = token.globalMatch(source);
    while (tokens.hasNext()) {
        const QRegularExpressionMatch match = tokens.next();
        const QString between = source.mid(read, match.capturedStart() - read);
        read = match.capturedEnd();
        adjacent = adjacent && between.trimmed().isEmpty();
        code += between;
        if (!match.captured(0).endsWith(u'"') || match.captured(0).startsWith(u'#'))
            continue;
        if (adjacent) {
            literals.last().text += match.captured(1);
            continue;
        }
        literals.append({match.captured(1), marker.match(code.right(200)).hasMatch(),
                         source.left(match.capturedStart()).count(u'\n') + 1});
        code += QStringLiteral("\"\"");
        adjacent = true;
    }
    return literals;
}

/// Two words beside each other, arguments and escapes left aside.
bool isSentence(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("(?<![A-Za-z%\\\\])[A-Za-z][A-Za-z’'-]+"));
    QRegularExpressionMatchIterator words = word.globalMatch(text);
    if (!text.trimmed().contains(u' ') || !words.hasNext())
        return false;
    words.next();
    return words.hasNext();
}

/// SQL begins with one of its words, in capitals as no sentence of the program does.
bool isSql(const QString& text)
{
    static const QRegularExpression keyword(QStringLiteral(
        "^[^A-Za-z]*(?:SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|VACUUM|BEGIN|CASE|NOT|"
        "IS)\\b"));
    return keyword.match(text).hasMatch();
}

QStringList filesOf(const QString& room)
{
    QStringList paths;
    QDirIterator files(kRoot + QStringLiteral("/core/") + room, {"*.h", "*.cpp"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next().mid(kRoot.size() + 1));
    return paths;
}

} // namespace

class TestSentences : public QObject {
    Q_OBJECT

private slots:
    void aLiteralIsKnownForWhatItIs_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("unmarked");
        QTest::newRow("bare") << QStringLiteral("fail(QStringLiteral(\"it is wrong\"));") << true;
        QTest::newRow("bare, in two parts") << QStringLiteral("u\"wrong\" u\" again\"_s") << true;
        QTest::newRow("added to a message")
            << QStringLiteral("Message(\"Test\", \"a\").toEnglish() + \" and so on\"") << true;
        QTest::newRow("argument of a message")
            << QStringLiteral("Message(\"Test\", \"no %1\").arg(QStringLiteral(\"such play\"))")
            << true;
        QTest::newRow("after a quote as a character")
            << QStringLiteral("c == '\"' ? \"this one\" : \"x\"") << true;
        QTest::newRow("marked") << QStringLiteral("return Message(\"Test\", \"it is wrong\");")
                                << false;
        QTest::newRow("marked, by name")
            << QStringLiteral("const Message wrong(\"Test\", \"it is wrong\");") << false;
        QTest::newRow("marked, both numbers")
            << QStringLiteral("Counted(\"Test\", \"%n row is lost\", \"%n rows are lost\").of(n)")
            << false;
        QTest::newRow("marked, in two parts")
            << QStringLiteral("Message(\"Test\", \"it is \"\n    \"wrong\")") << false;
        QTest::newRow("comment") << QStringLiteral("// say \"it is wrong\"") << false;
        QTest::newRow("key") << QStringLiteral("reader.fail(\"capacityDaysPerWeek\")") << false;
    }
    void aLiteralIsKnownForWhatItIs()
    {
        QFETCH(QString, source);
        bool unmarked = false;
        for (const Literal& literal : literalsOf(source))
            unmarked = unmarked || (!literal.marked && isSentence(literal.text));
        QTEST(unmarked, "unmarked");
    }

    void everySentenceIsAMessage_data()
    {
        QTest::addColumn<QString>("room");
        for (const QString& room : rooms())
            QTest::newRow(qPrintable(room)) << room;
    }
    void everySentenceIsAMessage()
    {
        QFETCH(QString, room);
        QStringList bare;
        const QStringList paths = filesOf(room);
        QVERIFY(!paths.isEmpty());
        for (const QString& path : paths) {
            for (const Literal& literal : literalsOf(textOf(path))) {
                if (!literal.marked && isSentence(literal.text) && !isSql(literal.text) &&
                    !kNotSaid.contains(literal.text))
                    bare.append(
                        QStringLiteral("%1:%2 “%3”").arg(path).arg(literal.line).arg(literal.text));
            }
        }
        QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
    }

    void noSentenceStandsTwice()
    {
        QMap<QString, QString> places;
        QStringList twice;
        for (const QString& room : rooms()) {
            for (const QString& path : filesOf(room)) {
                QString before;
                for (const Literal& literal : literalsOf(textOf(path))) {
                    // One and many may be the same in English.
                    const bool isManyOfIt = literal.marked && literal.text == before;
                    before = literal.text;
                    if (!literal.marked || !isSentence(literal.text) || isManyOfIt)
                        continue;
                    const QString place = QStringLiteral("%1:%2").arg(path).arg(literal.line);
                    if (places.contains(literal.text))
                        twice.append(QStringLiteral("%1, %2 “%3”")
                                         .arg(places.value(literal.text), place, literal.text));
                    places.insert(literal.text, place);
                }
            }
        }
        QVERIFY(!places.isEmpty());
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }
};

MILEPOST_TEST(TestSentences)
#include "test_sentences.moc"
