// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "ui/shell/windowstate.h"

#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace milepost;

namespace {

/// What a title bar and edges take at least.
constexpr QSize kLeastFrame(2, 20);

} // namespace

class TestWindowState : public QObject {
    Q_OBJECT

private slots:
    void init() { m_settings.clear(); }

    void theFirstWindowLeavesRoomForItsFrame()
    {
        QMainWindow window;
        restoreGeometryOf(window, m_settings);
        const QSize room = window.screen()->availableSize() - kLeastFrame;
        QVERIFY(window.width() <= room.width());
        QVERIFY(window.height() <= room.height());
        QVERIFY(window.width() > room.width() / 2);
    }

    void aWindowFromALargerScreenFitsThisOne_data()
    {
        QTest::addColumn<QRect>("before");
        QTest::newRow("too large") << QRect(0, 0, 3000, 2000);
        QTest::newRow("as large as the screen") << QRect(QPoint(), screenSize());
        QTest::newRow("beyond the right edge") << QRect(screenSize().width() - 50, 30, 500, 400);
        QTest::newRow("beyond the lower edge") << QRect(30, screenSize().height() - 50, 500, 400);
        QTest::newRow("where no screen is") << QRect(5000, 5000, 500, 400);
        QTest::newRow("above and before") << QRect(-700, -500, 500, 400);
    }

    void aWindowFromALargerScreenFitsThisOne()
    {
        QFETCH(QRect, before);
        QMainWindow first;
        first.setGeometry(before);
        saveGeometryOf(first, m_settings);
        QMainWindow second;
        restoreGeometryOf(second, m_settings);
        second.show();
        QVERIFY(QTest::qWaitForWindowExposed(&second));
        const QRect room = second.screen()->availableGeometry();
        QTRY_VERIFY2(room.contains(second.geometry()), qPrintable(textOf(second.geometry())));
        QVERIFY(second.height() + kLeastFrame.height() <= room.height());
        QVERIFY(second.width() >= qMin(400, before.width()));
    }

    void whereItFitsItStays()
    {
        QMainWindow first;
        first.setGeometry(100, 90, 500, 400);
        saveGeometryOf(first, m_settings);
        QMainWindow second;
        restoreGeometryOf(second, m_settings);
        QCOMPARE(second.geometry(), QRect(100, 90, 500, 400));
    }

    void aMaximizedWindowStaysSo()
    {
        QMainWindow first;
        first.setGeometry(100, 90, 500, 400);
        first.setWindowState(Qt::WindowMaximized);
        saveGeometryOf(first, m_settings);
        QMainWindow second;
        restoreGeometryOf(second, m_settings);
        QVERIFY(second.windowState().testFlag(Qt::WindowMaximized));
    }

private:
    static QSize screenSize() { return QGuiApplication::primaryScreen()->availableSize(); }
    static QString textOf(const QRect& rect)
    {
        return QStringLiteral("%1, %2, %3 x %4")
            .arg(rect.x())
            .arg(rect.y())
            .arg(rect.width())
            .arg(rect.height());
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
};

MILEPOST_TEST(TestWindowState)
#include "test_windowstate.moc"
