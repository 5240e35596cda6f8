// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/organization.h"
#include "core/exchange/exporter.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/document/engagementdocument.h"
#include "ui/shell/files/filedrop.h"
#include "ui/shell/files/opening.h"
#include "ui/shell/files/restoredialog.h"
#include "ui/shell/files/samplecopy.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QUrl>

using namespace milepost;
using namespace milepost::test;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestFiles : public QObject {
    Q_OBJECT

private slots:
    void fileNamesHaveNothingThatFileSystemsRefuse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << "Acme"
                               << "Acme";
        QTest::newRow("slashes and stars") << "A/B: *C*?"
                                           << "A B C";
        QTest::newRow("dots in front") << "..hidden"
                                       << "hidden";
        QTest::newRow("dot at the end") << "Acme Inc."
                                        << "Acme Inc";
        QTest::newRow("nothing left") << "///"
                                      << "Engagement";
        QTest::newRow("empty") << ""
                               << "Engagement";
        QTest::newRow("long") << QString(500, u'x') << QString(80, u'x');
        QTest::newRow("other scripts")
            << QStringLiteral("ミルポスト") << QStringLiteral("ミルポスト");
        QTest::newRow("looks like an option") << "--help"
                                              << "help";
    }
    void fileNamesHaveNothingThatFileSystemsRefuse()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QCOMPARE(fileNameFor(text), name);
    }

    void aFreePathIsNotTaken()
    {
        const QTemporaryDir folder;
        const QString ending = QStringLiteral("milepost");
        const QString first = freePath(folder.path(), QStringLiteral("Acme"), ending);
        QCOMPARE(first, folder.filePath(QStringLiteral("Acme.milepost")));
        write(first, {});
        const QString second = freePath(folder.path(), QStringLiteral("Acme"), ending);
        QCOMPARE(second, folder.filePath(QStringLiteral("Acme 2.milepost")));
    }

    void onlyOurFilesAreTakenFromADrop()
    {
        QMimeData data;
        QVERIFY(openableFiles(nullptr).isEmpty());
        data.setText(QStringLiteral("text"));
        QVERIFY(openableFiles(&data).isEmpty());
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/a.milepost")),
                      QUrl::fromLocalFile(QStringLiteral("/b.JSON")),
                      QUrl::fromLocalFile(QStringLiteral("/c.txt")),
                      QUrl(QStringLiteral("https://example.com/d.milepost"))});
        QCOMPARE(openableFiles(&data), (QStringList{"/a.milepost", "/b.JSON"}));
    }

    void anExchangeFileBecomesAnEngagementBesideIt()
    {
        const QTemporaryDir folder;
        Engagement engagement;
        engagement.organization.name = QStringLiteral("Acme");
        const QString json = folder.filePath(QStringLiteral("data.json"));
        write(json, exportEngagement(engagement));
        const auto opened = openDocument(json, machineClock(), QStringLiteral("/nowhere"));
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().toLine()));
        QCOMPARE(opened.value().document->engagement(), engagement);
        QCOMPARE(opened.value().document->path(), folder.filePath(QStringLiteral("data.milepost")));
        QVERIFY(opened.value().notice.contains(QStringLiteral("data.json")));
    }

    void whatCannotBeOpenedSaysWhy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << "notes.milepost" << QByteArray("shopping list");
        QTest::newRow("empty") << "empty.milepost" << QByteArray();
        QTest::newRow("bad JSON") << "bad.json" << QByteArray("{");
        QTest::newRow("other JSON") << "other.json" << QByteArray("[1, 2]");
    }
    void whatCannotBeOpenedSaysWhy()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        write(folder.filePath(name), bytes);
        const auto opened = openDocument(folder.filePath(name), machineClock(), folder.path());
        QVERIFY(!opened);
        QVERIFY(!opened.error().message.isEmpty());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{name});
    }

    void theSampleIsACopyInTheDocumentsFolder()
    {
        ShellFixture shell;
        const auto first = sampleCopy(shell.windows.services(), SampleCopy::Again);
        QVERIFY(first);
        QCOMPARE(QFileInfo(*first).absolutePath(), shell.folder.path());
        const auto again = sampleCopy(shell.windows.services(), SampleCopy::Again);
        QCOMPARE(*again, *first);
        const auto fresh = sampleCopy(shell.windows.services(), SampleCopy::Fresh);
        QVERIFY(*fresh != *first);
        QVERIFY(QFileInfo::exists(*fresh));
    }

    void aBackupIsRestoredIntoANewFile()
    {
        ShellFixture shell;
        const QString path = shell.makeEngagement(QStringLiteral("a.milepost"), "Before");
        auto document = EngagementDocument::open(path, machineClock());
        QVERIFY(document);
        QVERIFY((*document)->backUp(shell.path(QStringLiteral("backups")), QDate(2025, 5, 1)));
        QVERIFY((*document)->perform(edits::setOrganizationText, OrganizationField::Name,
                                     QStringLiteral("After")));

        QWidget parent;
        RestoreDialog dialog(shell.windows.services(), path, &parent);
        dialog.show();
        auto* list = dialog.findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItemCount(), 1);
        shell.files.answer = shell.path(QStringLiteral("restored.milepost"));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
        const auto restored = EngagementDocument::open(dialog.restoredPath(), machineClock());
        QVERIFY(restored);
        QCOMPARE((*restored)->engagement().organization.name, QStringLiteral("Before"));
        QCOMPARE((*document)->engagement().organization.name, QStringLiteral("After"));
    }

    void withoutBackupsTheDialogSaysSo()
    {
        ShellFixture shell;
        QWidget parent;
        RestoreDialog dialog(shell.windows.services(), {}, &parent);
        dialog.show();
        auto* buttons = dialog.findChild<QDialogButtonBox*>();
        for (QAbstractButton* button : buttons->buttons()) {
            if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
                QVERIFY(!button->isEnabled());
        }
    }
};

MILEPOST_TEST(TestFiles)
#include "test_files.moc"
