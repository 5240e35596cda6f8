// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action.h"
#include "ui/actions/filework.h"
#include "ui/actions/helpwork.h"
#include "ui/actions/shownengagement.h"
#include "ui/actions/workshopactions.h"
#include "ui/view/pagename.h"

#include <functional>

class QSettings;

namespace milepost {

class WindowTheme;

/// What the actions of a window work with; each is given only what it names. All of it must outlive
/// the window.
struct ActionServices {
    WindowTheme& theme;
    QSettings& settings;
    FileWork& files;
    HelpWork& help;
    QList<PageName> pages;
    ShownNow shown;
    std::function<void()> search; ///< opens the command palette
    WorkshopWays workshop;
};

/// All actions of one window, which owns them. The only place that registers them.
class ActionSet {
public:
    ActionSet(QWidget& window, const ActionServices& services);

    /// The action of that id; asking for an unknown one is a mistake in the program.
    [[nodiscard]] Action& operator[](const char* id) const;
    /// In the order of the menus.
    [[nodiscard]] const QList<Action*>& all() const { return m_actions; }
    [[nodiscard]] QList<Action*> pageActions() const;

    /// Brings all of them in line with the window.
    void refresh() const;

private:
    QList<Action*> m_actions;
};

} // namespace milepost
