// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/windowtheme.h"

#include "ui/theme/focusframe.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

namespace milepost {

namespace {

bool isLight(Look look)
{
    return look == Look::Light || look == Look::BlackOnWhite;
}

Look lookFor(ThemeChoice choice, Look platform)
{
    switch (choice) {
    case ThemeChoice::System:
        return platform;
    case ThemeChoice::Light:
        return Look::Light;
    case ThemeChoice::Dark:
        return Look::Dark;
    case ThemeChoice::HighContrast:
        return isLight(platform) ? Look::BlackOnWhite : Look::WhiteOnBlack;
    }
    return platform;
}

} // namespace

WindowTheme::WindowTheme(QApplication& application, ThemeChoice choice)
    : m_application(application), m_choice(choice), m_platformLook(lookOf(QApplication::palette())),
      m_look(lookFor(choice, m_platformLook))
{
    QApplication::setStyle(new Style);
    QApplication::setPalette(windowPalette(m_look));
    m_application.installEventFilter(this);
    new FocusFrame(this);
}

void WindowTheme::choose(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
    emit choiceChanged(choice);
}

bool WindowTheme::eventFilter(QObject* watched, QEvent* event)
{
    // The platform tells every window of its new theme; reading it once afterwards is enough.
    if (event->type() == QEvent::ThemeChange && !m_platformChanged) {
        m_platformChanged = true;
        QTimer::singleShot(0, this, &WindowTheme::readPlatform);
    }
    return QObject::eventFilter(watched, event);
}

void WindowTheme::readPlatform()
{
    // Without a palette of ours the application falls back to that of the platform.
    QApplication::setPalette(QPalette());
    m_platformLook = lookOf(QApplication::palette());
    QApplication::setPalette(windowPalette(m_look));
    apply();
    m_platformChanged = false;
}

void WindowTheme::apply()
{
    const Look look = lookFor(m_choice, m_platformLook);
    if (look == m_look)
        return;
    m_look = look;
    QApplication::setPalette(windowPalette(look));
    emit lookChanged(look);
}

} // namespace milepost
