// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop.h"
#include "tests/support/testclass.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/windowstate.h"

#include <QScreen>
#include <QWindow>

using namespace milepost;
using namespace milepost::test;

namespace {

QRect frameOf(const QWidget& window)
{
    return window.windowHandle()->frameGeometry();
}

QByteArray textOf(const QRect& rect)
{
    return QByteArray::number(rect.x()) + ", " + QByteArray::number(rect.y()) + ", " +
           QByteArray::number(rect.width()) + " x " + QByteArray::number(rect.height());
}

bool hasFrame(QWidget& window)
{
    return QTest::qWaitForWindowActive(&window) &&
           QTest::qWaitFor([&] { return !window.windowHandle()->frameMargins().isNull(); });
}

bool isWhollySeen(const QWidget& window)
{
    return QTest::qWaitFor(
        [&] { return window.screen()->availableGeometry().contains(frameOf(window)); });
}

} // namespace

/// Windows with the frame that a window manager puts around them, on a screen of 1280 × 800.
class TestWindowPlace : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_desktop = std::make_unique<Desktop>(); }
    void cleanupTestCase() { m_desktop.reset(); }

    void theFirstWindowIsWhollyOnTheScreen()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        QVERIFY(hasFrame(window));
        QVERIFY2(isWhollySeen(window), textOf(frameOf(window)).constData());
    }

    void aSecondWindowIsWhollyOnTheScreen()
    {
        ShellFixture shell;
        MainWindow& first = shell.windows.makeWindow();
        QVERIFY(hasFrame(first));
        QVERIFY(shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), first));
        MainWindow* second =
            shell.windows.open(shell.makeEngagement(QStringLiteral("b.milepost")), first);
        QVERIFY(second && second != &first);
        QVERIFY(hasFrame(*second));
        QVERIFY2(isWhollySeen(*second), textOf(frameOf(*second)).constData());
    }

    void aWindowComesBackWhereItWas_data()
    {
        QTest::addColumn<QRect>("inside");
        QTest::newRow("in the middle") << QRect(200, 150, 700, 500);
        QTest::newRow("in a corner") << QRect(0, 0, 700, 500);
    }
    void aWindowComesBackWhereItWas()
    {
        QFETCH(QRect, inside);
        ShellFixture shell;
        QRect before;
        for (int start = 0; start < 4; ++start) {
            MainWindow& window = shell.windows.makeWindow();
            QVERIFY(hasFrame(window));
            if (start == 0) {
                window.resize(inside.size());
                window.move(inside.topLeft());
                QTRY_COMPARE(window.pos(), inside.topLeft());
                QTRY_COMPARE(window.size(), inside.size());
                before = frameOf(window);
            } else {
                QTRY_COMPARE(frameOf(window), before);
            }
            window.close();
            QTRY_VERIFY(shell.windows.windows().isEmpty());
        }
    }

private:
    std::unique_ptr<Desktop> m_desktop;
};

MILEPOST_TEST(TestWindowPlace)
#include "test_windowplace.moc"
