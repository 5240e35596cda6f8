// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "tests/ui/shell/accessiblewalk.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/document/engagementdocument.h"
#include "ui/shell/help/helpwindow.h"
#include "ui/shell/palette/commandpalette.h"

#include <QTest>
#include <QToolButton>
#include <QWizard>

using namespace milepost;
using namespace milepost::test;

namespace {

void checkNames(QWidget& root)
{
    QVERIFY(QTest::qWaitForWindowExposed(root.window()));
    const QStringList nameless = controlsWithoutName(root);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void checkKeys(QWidget& root)
{
    const QStringList unreachable = controlsOutsideTheTabOrder(root);
    QVERIFY2(unreachable.isEmpty(), qPrintable(unreachable.join(u'\n')));
}

QDialog* dialogOf(MainWindow& window, const char* action, const char* name)
{
    window.actions()[action].trigger();
    return window.findChild<QDialog*>(QLatin1String(name));
}

} // namespace

/// Everything of the shell that one can operate has a name for screen readers and can be reached
/// with the keyboard.
class TestShellAccess : public QObject {
    Q_OBJECT

private slots:
    void theStartPage()
    {
        ShellFixture shell;
        RecentFile gone;
        gone.path = QStringLiteral("/not/there.milepost");
        shell.windows.recentFiles().remember(gone);
        MainWindow& window = shell.windows.makeWindow();
        checkNames(window);
        checkKeys(window);
    }

    void theWorkspaceWithBannersAndWarnings()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        BannerText text;
        text.kind = BannerText::Kind::Attention;
        text.sentence = QStringLiteral("Look here.");
        text.actions = {{QStringLiteral("Do it"), [] {}}};
        window.banners().post(text);
        checkNames(window);
        checkKeys(window);
    }

    void dialogs_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("palette") << QByteArray("go.palette") << QByteArray("commandPalette");
        QTest::newRow("help") << QByteArray("help.method") << QByteArray("help");
        QTest::newRow("about") << QByteArray("help.about") << QByteArray("about");
        QTest::newRow("restore") << QByteArray("file.restore") << QByteArray("restore");
    }
    void dialogs()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, name);
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        QDialog* dialog = dialogOf(window, action.constData(), name.constData());
        QVERIFY(dialog);
        checkNames(*dialog);
        checkKeys(*dialog);
    }

    void theAssistant()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        auto* assistant = qobject_cast<QWizard*>(dialogOf(window, "file.new", "newEngagement"));
        QVERIFY(assistant);
        QTest::keyClicks(assistant->findChild<QWidget*>(QStringLiteral("newEngagement.name")),
                         QStringLiteral("Acme"));
        for (const int id : assistant->pageIds()) {
            while (assistant->currentId() != id)
                assistant->next();
            checkNames(*assistant);
            checkKeys(*assistant);
        }
    }

    void theWalkFindsWhatHasNoName()
    {
        QWidget root;
        root.setWindowTitle(QStringLiteral("Window"));
        auto* nameless = new QToolButton(&root);
        nameless->setObjectName(QStringLiteral("nameless"));
        auto* mouseOnly = new QToolButton(&root);
        mouseOnly->setText(QStringLiteral("Name"));
        mouseOnly->setFocusPolicy(Qt::ClickFocus);
        root.show();
        const QStringList found = controlsWithoutName(root);
        QVERIFY2(found.size() == 1, qPrintable(found.join(u'\n')));
        QVERIFY(found.at(0).contains(QStringLiteral("nameless")));
        QCOMPARE(controlsOutsideTheTabOrder(root).size(), 1);
    }
};

MILEPOST_TEST(TestShellAccess)
#include "test_shellaccess.moc"
