// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action.h"
#include "ui/theme/windowtheme.h"

namespace milepost {

/// One of the themes; checked while it is the one chosen.
class ThemeAction : public Action {
    Q_OBJECT
public:
    ThemeAction(QWidget& window, WindowTheme& theme, ThemeChoice choice);
    void refresh() override;
    [[nodiscard]] QString searchTitle() const override;

protected:
    void run() override;

private:
    WindowTheme& m_theme;
    ThemeChoice m_choice;
};

class FullScreenAction : public Action {
    Q_OBJECT
public:
    explicit FullScreenAction(QWidget& window);
    void refresh() override;

protected:
    void run() override;

private:
    QWidget& m_window;
};

} // namespace milepost
