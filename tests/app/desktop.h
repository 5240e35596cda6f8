// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTest>

namespace milepost::test {

/// A window manager on the X display, which puts frames around windows and gives the keyboard to
/// the one in front, as on any desktop. Needs openbox and xdotool.
class Desktop {
public:
    Desktop()
    {
        m_manager.start(QStringLiteral("openbox"), {});
        QVERIFY(m_manager.waitForStarted());
        // It answers what only a window manager knows once it is there.
        QTRY_VERIFY(knowsDesktops());
    }
    ~Desktop()
    {
        m_manager.terminate();
        m_manager.waitForFinished();
    }
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;

private:
    static bool knowsDesktops()
    {
        QProcess question;
        question.start(QStringLiteral("xdotool"), {QStringLiteral("get_desktop")});
        return question.waitForFinished() && question.exitCode() == 0 &&
               question.readAllStandardError().isEmpty();
    }

    QProcess m_manager;
};

} // namespace milepost::test
