// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"
#include "tests/support/testclass.h"

#include <QDir>
#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
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

/// What may stand twice, because it is not the same word, with the reason.
const QMap<QString, QString> kTwoWords{
    {"%1 done", "how many plays; how much of one"},
    {"%1 of %2", "a copy of a file by its day; a part of a number"},
    {"&Baseline", "where a goal begins; the plan that was agreed"},
    {"New engagement", "the title of a dialog; an entry of the journal, which is in no language"},
    {"Open", "a verb on a button; a state of what was parked"},
    {"Profile", "the chart of a matrix; what a partner is like"},
    {"Size", "how large a file is; how much effort a play takes"},
};

/// A string literal of a source file, adjacent ones taken together.
struct Literal {
    QString text;
    bool marked = false; ///< an argument of Message, Counted, tr or a marker of Qt
    bool said = false;   ///< marked, and words rather than their context
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
    static const QRegularExpression marker(QStringLiteral(
        "\\b(?:(?:Message|Counted)\\s*(?:\\w+\\s*)?[({]|(?:translate|QT_TRANSLATE_NOOP)"
        "\\s*\\(|(tr)\\s*\\()\\s*((?:\"\"\\s*,\\s*)*)$"));
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
        const QRegularExpressionMatch mark = marker.match(code.right(200));
        literals.append({match.captured(1), mark.hasMatch(),
                         mark.hasCaptured(1) || !mark.captured(2).isEmpty(),
                         source.left(match.capturedStart()).count(u'\n') + 1});
        code += QStringLiteral("\"\"");
        adjacent = true;
    }
    return literals;
}

/// How many words it has, arguments and escapes left aside.
int wordsIn(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("(?<![A-Za-z%\\\\])[A-Za-z][A-Za-z’'-]+"));
    int count = 0;
    QRegularExpressionMatchIterator words = word.globalMatch(text);
    while (words.hasNext()) {
        words.next();
        ++count;
    }
    return count;
}

/// Two words beside each other.
bool isSentence(const QString& text)
{
    return text.trimmed().contains(u' ') && wordsIn(text) > 1;
}

/// SQL begins with one of its words, in capitals as no sentence of the program does.
bool isSql(const QString& text)
{
    static const QRegularExpression keyword(QStringLiteral(
        "^[^A-Za-z]*(?:SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|VACUUM|BEGIN|CASE|NOT|"
        "IS)\\b"));
    return keyword.match(text).hasMatch();
}

/// The sources in a folder of the root.
QStringList filesIn(const QString& folder)
{
    QStringList paths;
    QDirIterator files(kRoot + u'/' + folder, {"*.h", "*.cpp"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next().mid(kRoot.size() + 1));
    return paths;
}

/// The words of a source for people, each once a place: one and many may be the same in English.
QList<Literal> saidIn(const QString& source)
{
    QList<Literal> said;
    QString before;
    for (const Literal& literal : literalsOf(source)) {
        if (literal.said && literal.text != before)
            said.append(literal);
        before = literal.said ? literal.text : QString();
    }
    return said;
}

/// The places of what stands twice: a sentence anywhere, a single word where the window or the
/// command line has it beside another place. `sources` are texts by their paths.
QMap<QString, QStringList> twiceIn(const QMap<QString, QString>& sources)
{
    QMap<QString, QStringList> places;
    QSet<QString> outsideCore;
    for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
        for (const Literal& literal : saidIn(it.value())) {
            places[literal.text].append(QStringLiteral("%1:%2").arg(it.key()).arg(literal.line));
            if (!it.key().startsWith(QLatin1String("core/")))
                outsideCore.insert(literal.text);
        }
    }
    QMap<QString, QStringList> twice;
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        const bool matters =
            isSentence(it.key()) || (wordsIn(it.key()) > 0 && outsideCore.contains(it.key()));
        if (matters && it->size() > 1)
            twice.insert(it.key(), *it);
    }
    return twice;
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
        const QStringList paths = filesIn(QStringLiteral("core/") + room);
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

    void whatStandsTwiceIsFound_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("twice");
        const QString message = QStringLiteral("Message(\"Report\", \"%1\")");
        const QString shown = QStringLiteral("Words::tr(\"%1\")");
        const QString sentence = QStringLiteral("The plan is empty");
        const QString word = QStringLiteral("Owner");
        const QString core = QStringLiteral("core/a.cpp ");
        const QString ui = QStringLiteral("ui/a.cpp ");
        QTest::newRow("a sentence in core and ui")
            << core + message.arg(sentence) << ui + shown.arg(sentence) << true;
        QTest::newRow("a word in core and ui")
            << core + message.arg(word) << ui + shown.arg(word) << true;
        QTest::newRow("a word on the command line and in core")
            << QStringLiteral("app/a.cpp ") + message.arg(word) << core + message.arg(word) << true;
        QTest::newRow("a word twice in ui")
            << ui + shown.arg(word) << QStringLiteral("ui/b.cpp ") + shown.arg(word) << true;
        QTest::newRow("a sentence in ui, translated by name")
            << ui + shown.arg(sentence)
            << QStringLiteral("ui/b.cpp QCoreApplication::translate(\"B\", \"%1\")").arg(sentence)
            << true;
        QTest::newRow("a sentence in ui, marked by Qt")
            << ui + shown.arg(sentence)
            << QStringLiteral("ui/b.cpp QT_TRANSLATE_NOOP(\"B\", \"%1\")").arg(sentence) << true;
        QTest::newRow("a sentence twice in core, over two lines")
            << core + message.arg(sentence)
            << QStringLiteral("core/b.cpp Message(\"B\",\n \"The plan \"\n \"is empty\")") << true;
        QTest::newRow("a word twice in core")
            << core + message.arg(word) << QStringLiteral("core/b.cpp ") + message.arg(word)
            << false;
        QTest::newRow("a word that is a context too")
            << core + message.arg(word) << ui + shown.arg(QStringLiteral("Report")) << false;
        QTest::newRow("a key in ui")
            << core + message.arg(word) << ui + QStringLiteral("name == \"Owner\"") << false;
        QTest::newRow("places without words") << core + message.arg(QStringLiteral("%1: %2"))
                                              << ui + shown.arg(QStringLiteral("%1: %2")) << false;
    }
    void whatStandsTwiceIsFound()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QMap<QString, QString> sources;
        for (const QString& source : {one, other})
            sources.insert(source.section(u' ', 0, 0), source.section(u' ', 1));
        QCOMPARE(sources.size(), 2);
        const bool found = !twiceIn(sources).isEmpty();
        QTEST(found, "twice");
    }

    void noSentenceStandsTwice()
    {
        QMap<QString, QString> sources;
        for (const QString& folder :
             {QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("ui")}) {
            const QStringList paths = filesIn(folder);
            QVERIFY(!paths.isEmpty());
            for (const QString& path : paths)
                sources.insert(path, textOf(path));
        }
        const QMap<QString, QStringList> twice = twiceIn(sources);
        QStringList faults;
        for (auto it = twice.cbegin(); it != twice.cend(); ++it) {
            if (!kTwoWords.contains(it.key()))
                faults.append(
                    QStringLiteral("“%1” %2").arg(it.key(), it->join(QStringLiteral(", "))));
        }
        for (auto it = kTwoWords.cbegin(); it != kTwoWords.cend(); ++it) {
            if (!twice.contains(it.key()))
                faults.append(QStringLiteral("“%1” stands once and needs no reason").arg(it.key()));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

MILEPOST_TEST(TestSentences)
#include "test_sentences.moc"
