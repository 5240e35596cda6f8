// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/helpwork.h"
#include "ui/shell/help/shortcutlist.h"
#include "ui/view/place.h"

#include <functional>
#include <optional>

class QWidget;

namespace milepost {

class HelpWindow;

/// What the help tells about the window that it belongs to.
struct HelpedWindow {
    QList<ShortcutGroup> keys;
    QList<const QAction*> pages; ///< that lead to the pages of the window
    std::optional<PageId> page;  ///< that is shown
};

/// The help of one window, with its method, its keys and what the program is. The window must
/// outlive it.
class HelpDesk : public HelpWork {
public:
    /// `look` tells how things are now.
    HelpDesk(QWidget& window, std::function<HelpedWindow()> look);

    void showHelp() override;
    void showShortcuts() override;
    void showAbout() override;

private:
    HelpWindow& help(const HelpedWindow& now);

    QWidget& m_window;
    std::function<HelpedWindow()> m_look;
    HelpWindow* m_help = nullptr;
};

} // namespace milepost
