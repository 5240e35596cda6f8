// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/document/engagementdocument.h"
#include "ui/shell/files/filetrouble.h"
#include "ui/shell/files/recoverydialog.h"
#include "ui/shell/files/recoverytext.h"
#include "ui/shell/files/restoredialog.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace milepost;
using namespace milepost::test;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTo(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Overwrites the pages in the last third of the file.
void damage(const QString& path)
{
    constexpr int kPage = 4096;
    QByteArray bytes = bytesOf(path);
    const qsizetype pages = bytes.size() / kPage;
    QVERIFY(pages > 6);
    for (qsizetype page = pages * 2 / 3; page < pages; ++page)
        bytes.replace(page * kPage, kPage / 2, QByteArray(kPage / 2, '\x55'));
    writeTo(path, bytes);
}

Banner* problemIn(MainWindow& window)
{
    return window.banners().find(QStringLiteral("file.problem"));
}

/// SQLite's own words, which tell a reader nothing.
bool hasJargon(const QString& text)
{
    for (const char* word : {"***", "btree", "database", "Page ", "error code", "malformed"}) {
        if (text.contains(QLatin1String(word)))
            return true;
    }
    return false;
}

} // namespace

/// A file that cannot be opened says so in one plain sentence and offers what can be done.
class TestDamagedFile : public QObject {
    Q_OBJECT

private slots:
    void aDamagedFileIsToldPlainlyWithItsProblemsUnfolded()
    {
        ShellFixture shell;
        const QString path = shell.makeEngagement(QStringLiteral("a.milepost"));
        damage(path);
        MainWindow& window = shell.windows.makeWindow();
        QVERIFY(!shell.windows.open(path, window));
        const Banner* banner = problemIn(window);
        QVERIFY(banner);
        QVERIFY2(!hasJargon(banner->sentence()), qPrintable(banner->sentence()));
        QVERIFY(banner->sentence().contains(QLatin1String("a.milepost")));
        QVERIFY(banner->sentence().contains(QLatin1String("Recover")));
        QVERIFY(buttonIn(*banner, QStringLiteral("Recover…")));
        QVERIFY(!buttonIn(*banner, QStringLiteral("Restore a backup…")));

        auto* details = banner->findChild<QPlainTextEdit*>();
        QVERIFY(details);
        QVERIFY(!details->isVisible());
        QTest::keyClick(buttonIn(*banner, QStringLiteral("Details")), Qt::Key_Space);
        QVERIFY(details->isVisible());
        const auto problems = checkFile(path);
        QVERIFY(problems.ok());
        QCOMPARE(details->toPlainText(), problemLines(*problems).join(u'\n'));
    }

    void recoveringOpensTheNewFileAndLeavesTheDamagedOne()
    {
        ShellFixture shell;
        const QString path = shell.makeEngagement(QStringLiteral("a.milepost"), "Acme");
        damage(path);
        const QByteArray before = bytesOf(path);
        MainWindow& window = shell.windows.makeWindow();
        QVERIFY(!shell.windows.open(path, window));
        shell.files.answer = shell.path(QStringLiteral("a recovered.milepost"));
        buttonIn(*problemIn(window), QStringLiteral("Recover…"))->click();
        QTRY_VERIFY(window.document());
        QCOMPARE(shell.files.proposed, shell.files.answer);
        QCOMPARE(window.document()->path(), shell.files.answer);
        QVERIFY(!problemIn(window));
        QCOMPARE(bytesOf(path), before);

        auto* dialog = window.findChild<RecoveryDialog*>();
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        const QString list = dialog->findChild<QPlainTextEdit*>()->toPlainText();
        QVERIFY2(!hasJargon(list), qPrintable(list));
        QVERIFY(list.contains(QLatin1String("assessment")));
        buttonIn(*dialog, QStringLiteral("Copy the list"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), list);
        dialog->close();
        const Banner* told = window.banners().find(QStringLiteral("file.recovered"));
        QVERIFY(told && buttonIn(*told, QStringLiteral("What was recovered…")));
    }

    void theDamagedFileIsNeverTheOneThatIsWritten()
    {
        ShellFixture shell;
        const QString path = shell.makeEngagement(QStringLiteral("a.milepost"));
        damage(path);
        const QByteArray before = bytesOf(path);
        MainWindow& window = shell.windows.makeWindow();
        QVERIFY(!shell.windows.open(path, window));
        shell.files.answer = path;
        buttonIn(*problemIn(window), QStringLiteral("Recover…"))->click();
        QTRY_VERIFY(window.banners().find(QStringLiteral("file.recovery")));
        QVERIFY(!window.document());
        QVERIFY(problemIn(window));
        QCOMPARE(bytesOf(path), before);
    }

    void recoveringReplacesAFileThatOneAgreedToReplace()
    {
        ShellFixture shell;
        const QString path = shell.makeEngagement(QStringLiteral("a.milepost"), "Acme");
        damage(path);
        const QString old = shell.makeEngagement(QStringLiteral("old.milepost"), "Old");
        MainWindow& window = shell.windows.makeWindow();
        QVERIFY(!shell.windows.open(path, window));
        shell.files.answer = old;
        buttonIn(*problemIn(window), QStringLiteral("Recover…"))->click();
        QTRY_VERIFY(window.document());
        QVERIFY(window.document()->engagement().organization.name != QLatin1String("Old"));
    }

    void aBackupOfTheDamagedFileIsOffered()
    {
        ShellFixture shell;
        const QString path = shell.makeEngagement(QStringLiteral("a.milepost"), "Acme");
        {
            auto document = EngagementDocument::open(path, machineClock());
            QVERIFY(document);
            QVERIFY((*document)->backUp(shell.path(QStringLiteral("backups")), QDate(2025, 5, 1)));
        }
        writeTo(path, {});
        MainWindow& window = shell.windows.makeWindow();
        QVERIFY(!shell.windows.open(path, window));
        const Banner* banner = problemIn(window);
        QVERIFY(banner && banner->sentence().contains(QLatin1String("restore a backup")));
        QVERIFY(!buttonIn(*banner, QStringLiteral("Recover…")));
        buttonIn(*banner, QStringLiteral("Restore a backup…"))->click();
        QTRY_VERIFY(window.findChild<RestoreDialog*>());
        auto* dialog = window.findChild<RestoreDialog*>();
        shell.files.answer = path;
        buttonIn(*dialog, QStringLiteral("Restore as…"))->click();
        QTRY_VERIFY(window.document());
        QCOMPARE(window.document()->engagement().organization.name, QStringLiteral("Acme"));
    }

    void whatIsNoEngagementFileSaysWhatToOpen_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("way");
        QTest::newRow("text") << QByteArray("shopping list") << QStringLiteral(".milepost");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("Copy it again");
    }
    void whatIsNoEngagementFileSaysWhatToOpen()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, way);
        ShellFixture shell;
        const QString path = shell.path(QStringLiteral("notes.milepost"));
        writeTo(path, bytes);
        MainWindow& window = shell.windows.makeWindow();
        QVERIFY(!shell.windows.open(path, window));
        const Banner* banner = problemIn(window);
        QVERIFY(banner && banner->sentence().contains(way));
        QVERIFY(!buttonIn(*banner, QStringLiteral("Recover…")));
    }

    void theMenuRecoversAChosenFile()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        const QString path = shell.makeEngagement(QStringLiteral("a.milepost"), "Acme");
        damage(path);
        shell.files.answer = path;
        // Both dialogs of the platform give the same answer: the damaged file is refused.
        window.actions()["file.recover"].trigger();
        QVERIFY(window.banners().find(QStringLiteral("file.recovery")));
    }

    void aFileWithoutDamageIsOfferedAsItIs()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.files.answer = shell.makeEngagement(QStringLiteral("a.milepost"), "Acme");
        window.actions()["file.recover"].trigger();
        const Banner* banner = problemIn(window);
        QVERIFY(banner);
        buttonIn(*banner, QStringLiteral("Open"))->click();
        QTRY_VERIFY(window.document());
    }

    void problemsAreSaidInTheWordsOfTheScreen()
    {
        QCOMPARE(problemLine({QStringLiteral("ballot"), QStringLiteral("a1 / d1 / p1, round 1"),
                              QStringLiteral("the score is 7")}),
                 QStringLiteral("Vote, a1 / d1 / p1, round 1: the score is 7"));
        QVERIFY(!hasJargon(problemLine(
            {QStringLiteral("play"), {}, {}, QStringLiteral("database disk image is malformed")})));
        const QString structure =
            problemLine({{}, {}, {}, QStringLiteral("*** in database main ***\nx y")});
        QVERIFY(!structure.contains(QLatin1String("***")) && !structure.contains(u'\n'));
        QVERIFY(structure.at(0).isUpper());
    }

    void eachFindingIsALineOfItsOwn()
    {
        const QString findings =
            QStringLiteral("*** in database main ***\nPage 7 is bad\nPage 9 is bad");
        const QList<FileProblem> problems{{{}, {}, {}, findings},
                                          {QStringLiteral("ballot"), {}, QStringLiteral("gone")}};
        const QStringList lines = problemLines(problems);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).contains(QLatin1String("Page 7")));
        QVERIFY(lines.at(1).contains(QLatin1String("Page 9")));
        QCOMPARE(lines.at(2), QStringLiteral("Votes: gone"));
    }

    void theSummaryCountsTheLinesOfTheList()
    {
        RecoveryReport report;
        report.rowsKept = 5;
        report.contentReplaced = true;
        report.lost = {{QStringLiteral("content"), {}, QStringLiteral("gone")},
                       {QStringLiteral("risk"), QStringLiteral("r1"), QStringLiteral("gone")},
                       {QStringLiteral("risk"), QStringLiteral("r1"), QStringLiteral("gone")}};
        const RecoveryText text = recoveryText(report, {});
        QCOMPARE(text.lost.size(), 2);
        QVERIFY2(text.summary.contains(QLatin1String("2 things")), qPrintable(text.summary));
    }
};

MILEPOST_TEST(TestDamagedFile)
#include "test_damagedfile.moc"
