// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/windowcolours.h"

#include <QObject>

class QApplication;

namespace milepost {

/// What a person asked for in the View menu; System follows the platform.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Dresses the application: style and palette as chosen, again whenever the choice or the platform
/// changes. Made once, before the first window; lives on the thread of the window.
class WindowTheme : public QObject {
    Q_OBJECT

public:
    explicit WindowTheme(QApplication& application, ThemeChoice choice = ThemeChoice::System);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);

    /// The look that is in use now.
    [[nodiscard]] Look look() const { return m_look; }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void choiceChanged(milepost::ThemeChoice choice);
    void lookChanged(milepost::Look look);

private:
    void readPlatform();
    void apply();

    QApplication& m_application;
    ThemeChoice m_choice;
    Look m_platformLook;
    Look m_look;
    bool m_platformChanged = false;
};

} // namespace milepost
