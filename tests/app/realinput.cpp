// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/realinput.h"

#include <QProcess>
#include <QScrollArea>
#include <QTest>

namespace milepost::test {

namespace {

QStringList moveTo(const QPoint& global)
{
    return {QStringLiteral("mousemove"), QString::number(global.x()), QString::number(global.y())};
}

// Where a point of a widget is once it stands still: nobody clicks at what is still moving.
QPoint settled(const QWidget& widget, const QPoint& point)
{
    QPoint place = widget.mapToGlobal(point);
    int still = 0;
    const bool stands = QTest::qWaitFor([&] {
        const QPoint now = widget.mapToGlobal(point);
        still = now == place ? still + 1 : 0;
        place = now;
        return still == 3;
    });
    QTEST_ASSERT(stands);
    return place;
}

} // namespace

void RealInput::click(const QWidget& widget)
{
    click(widget, widget.rect().center());
}

void RealInput::click(const QWidget& widget, const QPoint& point)
{
    const QPoint global = settled(widget, point);
    QVERIFY2(widget.isVisible() && widget.isEnabled(), qPrintable(widget.accessibleName()));
    QVERIFY2(widget.visibleRegion().contains(point),
             "a person cannot click what is scrolled out of view");
    run(moveTo(global) + QStringList{QStringLiteral("click"), QStringLiteral("1")});
    ++m_actions;
}

void RealInput::scrollTo(const QWidget& widget, const QScrollArea& area)
{
    const auto isInView = [&] { return widget.visibleRegion().contains(widget.rect()); };
    if (isInView())
        return;
    const QWidget& viewport = *area.viewport();
    run(moveTo(viewport.mapToGlobal(QPoint(viewport.width() - 4, viewport.height() / 2))));
    for (int i = 0; i < 60 && !isInView(); ++i) {
        const int top = widget.mapTo(&viewport, QPoint()).y();
        run({QStringLiteral("click"),
             top < 0 ? QStringLiteral("4") : QStringLiteral("5")}); // the wheel, up or down
        QTRY_VERIFY(widget.mapTo(&viewport, QPoint()).y() != top);
    }
    QVERIFY2(isInView(), qPrintable(widget.accessibleName()));
    ++m_actions;
}

void RealInput::type(const QString& text)
{
    run({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("15"), text});
    ++m_actions;
}

void RealInput::press(const QString& key)
{
    run({QStringLiteral("key"), key});
    ++m_actions;
}

void RealInput::run(const QStringList& arguments)
{
    QProcess hand;
    hand.start(QStringLiteral("xdotool"), arguments);
    // Events go on while the hand moves.
    QTRY_VERIFY2_WITH_TIMEOUT(hand.state() == QProcess::NotRunning, "xdotool does not end", 30'000);
    QCOMPARE(hand.exitCode(), 0);
}

} // namespace milepost::test
