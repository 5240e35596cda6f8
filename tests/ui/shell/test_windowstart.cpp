// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/document/engagementdocument.h"
#include "ui/shell/banners/bannerarea.h"
#include "ui/shell/start/startpage.h"

#include <QDir>
#include <QTest>

using namespace milepost;
using namespace milepost::test;

class TestWindowStart : public QObject {
    Q_OBJECT

private slots:
    void withoutAFileTheStartPageShows()
    {
        ShellFixture shell;
        shell.windows.start({});
        QCOMPARE(shell.windows.windows().size(), 1);
        QVERIFY(shell.windows.windows().first()->findChild<StartPage*>()->isVisible());
    }

    void eachFileGetsAWindowAndNoStartPage()
    {
        ShellFixture shell;
        const QStringList paths{shell.makeEngagement(QStringLiteral("a.milepost")),
                                shell.makeEngagement(QStringLiteral("b.milepost"))};
        shell.windows.start(paths);
        QCOMPARE(shell.windows.windows().size(), 2);
        for (int i = 0; i < 2; ++i) {
            const MainWindow& window = *shell.windows.windows().at(i);
            QVERIFY(window.isVisible());
            QCOMPARE(window.document()->path(), paths.at(i));
            QVERIFY(!window.findChild<StartPage*>());
        }
    }

    void aFileThatIsNotThereIsToldAboveTheStartPage()
    {
        ShellFixture shell;
        shell.windows.start({shell.path(QStringLiteral("gone.milepost"))});
        QCOMPARE(shell.windows.windows().size(), 1);
        MainWindow& window = *shell.windows.windows().first();
        QVERIFY(window.findChild<StartPage*>()->isVisible());
        QCOMPARE(window.banners().banners().size(), 1);
        QVERIFY(window.banners().banners().first()->sentence().contains(
            QLatin1String("gone.milepost")));
    }

    void theStartPageComesWhenTheFirstEngagementIsClosed()
    {
        ShellFixture shell;
        shell.windows.start({shell.makeEngagement(QStringLiteral("a.milepost"))});
        MainWindow& window = *shell.windows.windows().first();
        window.actions()["file.close"].trigger();
        QVERIFY(window.findChild<StartPage*>()->isVisible());
        QVERIFY(!window.document());
    }

    void todaysBackupIsMadeSoonAfterTheStart()
    {
        ShellFixture shell;
        const QDir backups(shell.windows.services().backupFolder);
        shell.windows.start({shell.makeEngagement(QStringLiteral("a.milepost"))});
        const QString path = shell.windows.windows().first()->document()->path();
        QVERIFY(listBackups(backups.path(), path).isEmpty());
        QTRY_COMPARE(listBackups(backups.path(), path).size(), 1);
    }
};

MILEPOST_TEST(TestWindowStart)
#include "test_windowstart.moc"
