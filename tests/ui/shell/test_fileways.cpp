// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/organization.h"
#include "core/edits/ownplays.h"
#include "core/export/calendar.h"
#include "core/storage/file/writeresult.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/document/engagementdocument.h"
#include "ui/shell/files/dataexport.h"
#include "ui/shell/files/fileoperations.h"
#include "ui/shell/files/filewatch.h"
#include "ui/shell/files/restoredialog.h"
#include "ui/shell/files/workbookpreview.h"
#include "ui/shell/start/recentfiles.h"

#include <QClipboard>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace milepost;
using namespace milepost::test;

namespace {

const QString kReadOnly = QStringLiteral("document.readOnly");

} // namespace

/// The ways out that the window offers about files: read-only ones, backups, copies.
class TestFileWays : public QObject {
    Q_OBJECT

private slots:
    void aReadOnlyFileIsOpenedAgainInTheSameWindow()
    {
        ShellFixture shell;
        const QString path = shell.makeEngagement(QStringLiteral("a.milepost"), "Before");
        auto holder = EngagementDocument::open(path, machineClock());
        QVERIFY(holder);
        MainWindow& window = shell.windows.makeWindow();
        QVERIFY(shell.windows.open(path, window));
        QVERIFY(window.document()->isReadOnly());

        // Still held: what is there is read, and the window says that it can still only be read.
        QVERIFY((*holder)->perform(edits::setOrganizationText, OrganizationField::Name,
                                   QStringLiteral("After")));
        buttonIn(*window.banners().find(kReadOnly), QStringLiteral("Open again"))->click();
        QTRY_COMPARE(window.document()->engagement().organization.name, QStringLiteral("After"));
        QVERIFY(window.document()->isReadOnly());
        QVERIFY(window.banners().find(QStringLiteral("file.again")));

        holder->reset();
        buttonIn(*window.banners().find(kReadOnly), QStringLiteral("Open again"))->click();
        QTRY_VERIFY(!window.document()->isReadOnly());
        QVERIFY(!window.banners().find(kReadOnly));
        QCOMPARE(shell.windows.windows().size(), 1);
    }

    void aChangeOnDiskIsToldWhileTheFileIsReadOnly()
    {
        ShellFixture shell;
        const QString path = shell.makeEngagement(QStringLiteral("a.milepost"), "Before");
        auto holder = EngagementDocument::open(path, machineClock());
        QVERIFY(holder);
        MainWindow& window = shell.windows.makeWindow();
        QVERIFY(shell.windows.open(path, window));
        const auto says = [&](const char* words) {
            const Banner* banner = window.banners().find(kReadOnly);
            return banner && banner->sentence().contains(QLatin1String(words)) &&
                   buttonIn(*banner, QStringLiteral("Open again"));
        };
        QVERIFY(!says("has changed the file"));
        QVERIFY((*holder)->perform(edits::setOrganizationText, OrganizationField::Name,
                                   QStringLiteral("After")));
        QTRY_VERIFY_WITH_TIMEOUT(says("has changed the file"), 10'000);
        holder->reset();
        QTRY_VERIFY_WITH_TIMEOUT(says("has closed the file"), 10'000);
    }

    void theWatchTellsEachChangeOnce()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.milepost"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const FileWatch watch(path, std::chrono::milliseconds(5));
        QSignalSpy changed(&watch, &FileWatch::changed);
        const QSignalSpy released(&watch, &FileWatch::released);
        QVERIFY(!changed.wait(50));
        file.write("x");
        file.flush();
        QVERIFY(changed.wait());
        QVERIFY(!changed.wait(50));
        QCOMPARE(changed.size(), 1);
        QVERIFY(file.remove());
        QVERIFY(!changed.wait(50));
        QCOMPARE(released.size(), 0);
    }

    void backupsOfOneNameAreToldApart()
    {
        ShellFixture shell;
        const QString backups = shell.windows.services().backupFolder;
        for (const char* folder : {"north", "south"}) {
            const QString name = QLatin1String(folder);
            const QString path = shell.makeEngagement(name + "/e.milepost", name + " Ltd");
            const auto document = EngagementDocument::open(path, machineClock());
            QVERIFY(document);
            QVERIFY((*document)->backUp(backups, QDate::currentDate()));
            shell.windows.recentFiles().remember(recentFile(**document, {}));
        }
        RestoreDialog dialog(shell.windows.services(), {}, nullptr);
        const auto* list = dialog.findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItemCount(), 2);
        QStringList rows;
        for (int i = 0; i < 2; ++i) {
            const QTreeWidgetItem* item = list->topLevelItem(i);
            rows.append(item->text(0) + item->text(1) + item->text(2));
        }
        for (const char* folder : {"north", "south"}) {
            const QString name = QLatin1String(folder);
            QCOMPARE(rows.filter(name + " Ltd").size(), 1);
            QVERIFY(rows.filter(name + " Ltd").first().contains(u'/' + name));
        }
        // The time of day too, which is that of the file.
        const QFileInfo made(listBackups(backups).first().path);
        QVERIFY(list->topLevelItem(0)->text(1).contains(
            QLocale().toString(made.lastModified().time(), QLocale::ShortFormat)));
    }

    void restoringReplacesAFileUnlessItIsOpen()
    {
        ShellFixture shell;
        const QString backups = shell.windows.services().backupFolder;
        const QString path = shell.makeEngagement(QStringLiteral("a.milepost"), "Backed up");
        {
            const auto document = EngagementDocument::open(path, machineClock());
            QVERIFY((*document)->backUp(backups, QDate::currentDate()));
        }
        const QString other = shell.makeEngagement(QStringLiteral("b.milepost"), "Other");
        shell.files.answer = other;
        {
            const auto open = EngagementDocument::open(other, machineClock());
            QVERIFY(open);
            RestoreDialog dialog(shell.windows.services(), path, nullptr);
            dialog.show();
            buttonIn(dialog, QStringLiteral("Restore as…"))->click();
            QVERIFY(dialog.isVisible());
            bool told = false;
            for (const QLabel* label : dialog.findChildren<QLabel*>())
                told |= label->isVisible() && label->text().contains(QLatin1String("is open"));
            QVERIFY(told);
        }
        RestoreDialog dialog(shell.windows.services(), path, nullptr);
        dialog.show();
        buttonIn(dialog, QStringLiteral("Restore as…"))->click();
        QCOMPARE(dialog.restoredPath(), other);
        const auto restored = EngagementDocument::open(other, machineClock());
        QVERIFY(restored);
        QCOMPARE((*restored)->engagement().organization.name, QStringLiteral("Backed up"));
    }

    void aCopyIsProposedElsewhereWhenTheFolderIsTheTrouble_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("beside");
        QTest::newRow("none") << -1 << true;
        QTest::newRow("disk full") << static_cast<int>(WriteFault::DiskFull) << false;
        QTest::newRow("read-only") << static_cast<int>(WriteFault::ReadOnly) << false;
        QTest::newRow("gone") << static_cast<int>(WriteFault::FileGone) << false;
        QTest::newRow("device") << static_cast<int>(WriteFault::DeviceError) << false;
        QTest::newRow("changed") << static_cast<int>(WriteFault::ChangedElsewhere) << true;
    }
    void aCopyIsProposedElsewhereWhenTheFolderIsTheTrouble()
    {
        QFETCH(int, fault);
        QFETCH(bool, beside);
        const QTemporaryDir full;
        const QTemporaryDir documents;
        const auto why = fault < 0 ? std::nullopt : std::optional(static_cast<WriteFault>(fault));
        const QString folder = copyFolder(full.path(), why, {full.path(), documents.path()});
        QCOMPARE(folder, beside ? full.path() : documents.path());
    }

    void whatWentWrongWithACopyGoesOnceOneIsSaved()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        const QString path = shell.makeEngagement(QStringLiteral("a.milepost"));
        QVERIFY(shell.windows.open(path, window));
        shell.files.answer = shell.path(QStringLiteral("nowhere/b.milepost"));
        window.actions()["file.saveCopy"].trigger();
        QVERIFY(window.banners().find(QStringLiteral("file.problem")));
        shell.files.answer = shell.path(QStringLiteral("b.milepost"));
        window.actions()["file.saveCopy"].trigger();
        QVERIFY(window.banners().find(QStringLiteral("file.copy")));
        QVERIFY(!window.banners().find(QStringLiteral("file.problem")));
    }

    void aWorkbookThatWasFilledInIsShownBeforeItIsTakenIn()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        QVERIFY(
            shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost"), "Acme"), window));
        EngagementDocument& document = *window.document();
        CustomPlay charter;
        charter.title = QStringLiteral("Charter");
        QVERIFY(document.perform(edits::addOwnPlay, document.newId<PlayId>(), charter, std::nullopt,
                                 std::nullopt));
        shell.files.answer = shell.path(QStringLiteral("book.xlsx"));
        window.actions()["file.exportFillIn"].trigger();
        QFile file(shell.files.answer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Result<FilledWorkbook> workbook =
            readFilledWorkbook(file.readAll(), *timesIn(document), QLocale());
        QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().toLine()));
        for (XlsxSheet& sheet : workbook->book.sheets) {
            if (sheet.name != QStringLiteral("Plan status"))
                continue;
            sheet.cells[{1, 3}] = {XlsxKind::Text, QStringLiteral("Ann Lee")};
            sheet.cells[{1, 9}] = {XlsxKind::Text, QStringLiteral("a lot")};
        }
        const Engagement before = document.engagement();
        WorkbookPreview preview(document, *workbook, QStringLiteral("book.xlsx"), &window);
        const auto* changes =
            preview.findChild<QTreeWidget*>(QStringLiteral("workbookPreview.changes"));
        const auto* refusals =
            preview.findChild<QTreeWidget*>(QStringLiteral("workbookPreview.refusals"));
        QCOMPARE(changes->topLevelItemCount(), 1);
        QCOMPARE(changes->topLevelItem(0)->text(0), QStringLiteral("Charter"));
        QCOMPARE(changes->topLevelItem(0)->text(3), QStringLiteral("Ann Lee"));
        QCOMPARE(refusals->topLevelItemCount(), 1);
        QCOMPARE(refusals->topLevelItem(0)->text(0), QStringLiteral("Plan status, J2"));
        buttonIn(preview, QStringLiteral("Copy this list"))->click();
        QVERIFY(
            QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Plan status, J2\t")));
        QCOMPARE(document.engagement(), before);

        QVERIFY(document.perform(takeFilledWorkbook, *workbook));
        QCOMPARE(changes->topLevelItemCount(), 0);
        QVERIFY(!buttonIn(preview, QStringLiteral("Take over"))->isEnabled());
        QCOMPARE(document.undoStack().undoText(),
                 QStringLiteral("Take in 1 value from a workbook"));
        document.undo();
        QCOMPARE(document.engagement(), before);
        QCOMPARE(changes->topLevelItemCount(), 1);

        shell.files.answer = document.path(); // no workbook
        window.actions()["file.importWorkbook"].trigger();
        const Banner* banner = window.banners().find(QStringLiteral("file.problem"));
        QVERIFY(banner);
        QVERIFY2(banner->sentence().contains(QStringLiteral("no workbook")),
                 qPrintable(banner->sentence()));
    }

    void whatIsExportedIsThereAndCanBeOpened_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QStringList>("buttons");
        const QStringList file{QStringLiteral("Open the file"), QStringLiteral("Show in folder")};
        QTest::newRow("workbook") << "file.exportWorkbook"
                                  << ".xlsx" << QByteArray("PK") << file;
        QTest::newRow("fill in") << "file.exportFillIn"
                                 << ".xlsx" << QByteArray("PK") << file;
        QTest::newRow("slides") << "file.exportSlides"
                                << ".pptx" << QByteArray("PK") << file;
        QTest::newRow("calendar") << "file.exportCalendar"
                                  << ".ics" << QByteArray("BEGIN:VCALENDAR") << file;
        QTest::newRow("reminders") << "file.exportReminders"
                                   << ".ics" << QByteArray("BEGIN:VCALENDAR") << file;
        QTest::newRow("tables") << "file.exportTables"
                                << "" << QByteArray()
                                << QStringList{QStringLiteral("Open the folder")};
    }
    void whatIsExportedIsThereAndCanBeOpened()
    {
        QFETCH(QString, action);
        QFETCH(QString, ending);
        QFETCH(QByteArray, head);
        QFETCH(QStringList, buttons);
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        const QString path = shell.makeEngagement(QStringLiteral("a.milepost"), "Acme");
        QVERIFY(shell.windows.open(path, window));
        CustomPlay charter;
        charter.title = QStringLiteral("Charter");
        QVERIFY(window.document()->perform(edits::addOwnPlay, window.document()->newId<PlayId>(),
                                           charter, std::nullopt, std::nullopt));
        Action& exporting = window.actions()[action.toLatin1().constData()];

        exporting.trigger(); // nothing is chosen
        QVERIFY(shell.files.proposed.startsWith(shell.path(QStringLiteral("Acme "))));
        QVERIFY(shell.files.proposed.endsWith(ending));
        QVERIFY(!window.banners().find(QStringLiteral("file.export")));

        shell.files.answer = path; // never the engagement itself
        exporting.trigger();
        QVERIFY(window.banners().find(QStringLiteral("file.problem")));
        QVERIFY(!window.banners().find(QStringLiteral("file.export")));

        shell.files.answer = shell.path(QStringLiteral("out") + ending);
        exporting.trigger();
        const Banner* banner = window.banners().find(QStringLiteral("file.export"));
        QVERIFY(banner);
        QVERIFY(!window.banners().find(QStringLiteral("file.problem")));
        QVERIFY2(banner->sentence().contains(shell.files.answer), qPrintable(banner->sentence()));
        for (const QString& button : buttons)
            QVERIFY2(buttonIn(*banner, button), qPrintable(button));
        if (head.isEmpty()) {
            QVERIFY(QFileInfo::exists(shell.files.answer + QStringLiteral("/plan.csv")));
            return;
        }
        QFile file(shell.files.answer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith(head));
        QCOMPARE(bytes.contains("SUMMARY:Charter\r\n"), ending == QLatin1String(".ics"));
        QCOMPARE(bytes.contains("BEGIN:VALARM"), action == QLatin1String("file.exportReminders"));
    }
};

MILEPOST_TEST(TestFileWays)
#include "test_fileways.moc"
