// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/language.h"
#include "core/report/composer.h"
#include "tests/app/program.h"
#include "tests/support/greekfile.h"
#include "tests/support/testclass.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

const QStringList kCommands{u"sample"_s, u"import-xlsx"_s, u"import"_s,  u"export"_s,
                            u"score"_s,  u"plan"_s,        u"metrics"_s, u"progress"_s,
                            u"report"_s, u"check"_s,       u"recover"_s};

/// What stands in the text as it is typed: names of the program, its commands (behind the program's
/// name or at the beginning of a line) and options, what they take, and values of them; also the
/// place in a JSON file, which stands as "/key:" before the sentence or as "line 3" behind it
/// whatever its language.
QString withoutWhatIsTyped(QString text)
{
    static const QRegularExpression typed(
        u"(?:\\bmilepost(?::? \\[?)|^ +)(?:%1)\\b|\\b(?:milepost|FILE|DATA\\.json|BOOK\\.xlsx)\\b|\\.(?:json|pdf)\\b|-{1,2}[a-z]+(?:-[a-z]+)*\\b|<[A-Z]+>|\\(line \\d+\\)|(?:/[a-z]+|/\\d+)+:|\"[a-z-]+\""_s
            .arg(kCommands.join(u'|')),
        QRegularExpression::MultilineOption);
    return text.remove(typed);
}

QByteArray sampleData()
{
    return bytesOf(QStringLiteral(MILEPOST_SOURCE_DIR "/resources/sample/sample.json"));
}

/// The sample with a list of accounts in two segments, half of them with partners, and with a
/// churn that cannot be.
QByteArray withAccountsAndAnImpossibleFigure()
{
    QJsonArray accounts;
    for (int i = 0; i < 80; ++i) {
        QJsonObject account{
            {u"id"_s, u"a%1"_s.arg(i)}, {u"segment"_s, i % 4 < 2 ? u"Αα"_s : u"Ββ"_s},
            {u"renewalDue"_s, true},    {u"renewed"_s, i % 5 != 0},
            {u"startArr"_s, 1000 + i},  {u"churnedArr"_s, i % 5 != 0 ? 0 : 1000 + i},
            {u"contractionArr"_s, 0},   {u"expansionArr"_s, i % 3}};
        if (i % 2 == 0)
            account[u"involvedSince"_s] = u"2024-06-01"_s;
        accounts.append(account);
    }
    QJsonObject engagement = jsonOf(QString::fromUtf8(sampleData()));
    engagement[u"accountLists"_s] = QJsonArray{QJsonObject{{u"id"_s, u"crm"_s},
                                                           {u"name"_s, u"CRM export"_s},
                                                           {u"periodStart"_s, u"2025-01-01"_s},
                                                           {u"periodEnd"_s, u"2025-12-31"_s},
                                                           {u"completeness"_s, 0.85},
                                                           {u"accounts"_s, accounts}}};
    QJsonArray metrics = engagement[u"metrics"_s].toArray();
    metrics.append(QJsonObject{
        {u"metric"_s, u"logo-churn"_s}, {u"periodEnd"_s, u"2024-12-31"_s}, {u"value"_s, 1.5}});
    engagement[u"metrics"_s] = metrics;
    return QJsonDocument(engagement).toJson();
}

} // namespace

/// Every word that the command line says in the pseudo-language has accents. What people wrote and
/// the content of the file are in Greek letters.
class TestCommandLanguage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString in(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString file() const { return in(u"1.milepost"_s); }
    [[nodiscard]] QString fileWithAccounts() const { return in(u"10.milepost"_s); }

    void verifySaid(const QStringList& arguments, int exitCode)
    {
        const Run run = program(arguments + QStringList{u"--language"_s, u"en-XA"_s});
        const QString said = withoutWhatIsTyped(QString(run.out + run.err)
                                                    .remove(QStringLiteral(MILEPOST_BINARY))
                                                    .remove(m_folder.path()));
        QCOMPARE(run.exitCode, exitCode);
        QVERIFY(!said.trimmed().isEmpty());
        QVERIFY2(plainWordsIn(said).isEmpty(),
                 qPrintable(u"“%1” in:\n%2"_s.arg(plainWordsIn(said), said)));
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const Result<Done> made = writeInGreek(file(), sampleData());
        QVERIFY2(made, qPrintable(made ? QString() : made.error().toLine()));
        const Result<Done> accounts =
            writeInGreek(fileWithAccounts(), withAccountsAndAnImpossibleFigure());
        QVERIFY2(accounts, qPrintable(accounts ? QString() : accounts.error().toLine()));
        const QByteArray whole = bytesOf(file());
        writeBytes(in(u"2.milepost"_s), whole.chopped(whole.size() / 3));
        writeBytes(in(u"3.milepost"_s), "1 2 3");
        writeBytes(in(u"4.milepost"_s), {});
        writeBytes(in(u"1.json"_s), "{\"format\": 1}");
    }

    void everyHelpSpeaksTheLanguage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("of the program") << QStringList{u"--help"_s};
        for (const QString& command : kCommands)
            QTest::addRow("of %s", qPrintable(command)) << QStringList{command, u"--help"_s};
    }
    void everyHelpSpeaksTheLanguage()
    {
        QFETCH(QStringList, arguments);
        verifySaid(arguments, 0);
    }

    void everyCommandSpeaksTheLanguage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const QString& command :
             {u"score"_s, u"plan"_s, u"metrics"_s, u"progress"_s, u"check"_s})
            QTest::addRow("%s", qPrintable(command)) << QStringList{command, file()};
        QVERIFY(program({u"export"_s, file(), u"--format"_s, u"xlsx-update"_s, u"-o"_s,
                         in(u"1.xlsx"_s)})
                    .exitCode == 0);
        QTest::newRow("import-xlsx")
            << QStringList{u"import-xlsx"_s, file(), in(u"1.xlsx"_s), u"--dry-run"_s};
        QTest::newRow("metrics of accounts") << QStringList{u"metrics"_s, fileWithAccounts()};
        QTest::newRow("plan as of a day")
            << QStringList{u"plan"_s, file(), u"--date"_s, u"2026-09-20"_s};
        QTest::newRow("recover") << QStringList{u"recover"_s, in(u"2.milepost"_s), u"-o"_s,
                                                in(u"5.milepost"_s)};
        QTest::newRow("recover a file in which nothing is lost")
            << QStringList{u"recover"_s, file(), u"-o"_s, in(u"6.milepost"_s)};
    }
    void everyCommandSpeaksTheLanguage()
    {
        QFETCH(QStringList, arguments);
        verifySaid(arguments, 0);
    }

    void everyWrongUseIsToldInTheLanguage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const QString& command : kCommands) {
            QTest::addRow("%s without its file", qPrintable(command)) << QStringList{command};
            QTest::addRow("%s with an unknown option", qPrintable(command))
                << QStringList{command, file(), u"--1"_s};
        }
        QTest::newRow("no such command") << QStringList{u"1"_s};
    }
    void everyWrongUseIsToldInTheLanguage()
    {
        QFETCH(QStringList, arguments);
        verifySaid(arguments, 2);
    }

    void everyRefusalSpeaksTheLanguage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QStringList report{u"report"_s, file(), u"-o"_s, in(u"1.pdf"_s)};
        QTest::newRow("no such edition") << report + QStringList{u"--edition"_s, u"1"_s};
        QTest::newRow("no such paper") << report + QStringList{u"--paper"_s, u"1"_s};
        QTest::newRow("no such locale") << report + QStringList{u"--locale"_s, u"1"_s};
        QTest::newRow("names and no names") << report + QStringList{u"--names"_s, u"--no-names"_s};
        QTest::newRow("no such date")
            << QStringList{u"sample"_s, u"-o"_s, in(u"7.milepost"_s), u"--date"_s, u"1"_s};
        QTest::newRow("no such format")
            << QStringList{u"export"_s, file(), u"-o"_s, in(u"2.json"_s), u"--format"_s, u"1"_s};
        QTest::newRow("check of an impossible figure")
            << QStringList{u"check"_s, fileWithAccounts()};
        QTest::newRow("a file that is there") << QStringList{u"sample"_s, u"-o"_s, file()};
        QTest::newRow("a folder that is not there")
            << QStringList{u"sample"_s, u"-o"_s, in(u"1/1.milepost"_s)};
        QTest::newRow("a folder to import")
            << QStringList{u"import"_s, m_folder.path(), u"-o"_s, in(u"8.milepost"_s)};
        QTest::newRow("exchange data of another kind")
            << QStringList{u"import"_s, in(u"1.json"_s), u"-o"_s, in(u"9.milepost"_s)};
        for (const QString& command :
             {u"score"_s, u"plan"_s, u"metrics"_s, u"progress"_s, u"check"_s}) {
            for (const int broken : {0, 2, 3, 4}) {
                QTest::addRow("%s of file %d", qPrintable(command), broken)
                    << QStringList{command, in(u"%1.milepost"_s.arg(broken))};
            }
        }
    }
    void everyRefusalSpeaksTheLanguage()
    {
        QFETCH(QStringList, arguments);
        verifySaid(arguments, 1);
    }

    void everyEditionSpeaksTheLanguage_data()
    {
        QTest::addColumn<QString>("edition");
        for (const auto& [edition, name] : EnumNames<Edition>::table)
            QTest::newRow(name.data()) << QString(name);
    }
    void everyEditionSpeaksTheLanguage()
    {
        QFETCH(QString, edition);
        const QString pdf = in(u"2.pdf"_s);
        const Run made =
            program({u"report"_s, file(), u"-o"_s, pdf, u"--edition"_s, edition, u"--date"_s,
                     u"2026-07-20"_s, u"--language"_s, u"en-XA"_s, u"--locale"_s, u"el_GR"_s});
        QCOMPARE(made.err, QString());
        const Run read = run(u"pdftotext"_s, {pdf, u"-"_s});
        QCOMPARE(read.exitCode, 0);
        static const QRegularExpression checksum(u"[0-9a-f]{4}(?:[ -][0-9a-f]{4}){3}"_s);
        const QString said = QString(read.out).remove(checksum);
        QVERIFY(!said.trimmed().isEmpty());
        QVERIFY2(plainWordsIn(said).isEmpty(), qPrintable(plainWordsIn(said)));
    }

    void theJsonIsTheSameInEveryLanguage()
    {
        for (const QString& command : {u"score"_s, u"plan"_s, u"metrics"_s, u"progress"_s}) {
            const Run english = program({command, file(), u"--json"_s});
            const Run other = program({command, file(), u"--json"_s, u"--language"_s, u"en-XA"_s});
            QVERIFY(!english.out.isEmpty());
            QCOMPARE(other.out, english.out);
        }
    }

    void anUnknownLanguageIsRefused()
    {
        const Run refused = program({u"score"_s, file(), u"--language"_s, u"xx"_s});
        QCOMPARE(refused.exitCode, 2);
        // The program knows more of them than this test, which has no catalogues.
        const QString codes = Language::english().text(anyOf({u"en"_s, u"de"_s}));
        QVERIFY2(
            refused.err.startsWith(u"milepost: there is no language \"xx\"; use %1\n"_s.arg(codes)),
            qPrintable(refused.err));
    }
};

MILEPOST_TEST(TestCommandLanguage)
#include "test_commandlanguage.moc"
