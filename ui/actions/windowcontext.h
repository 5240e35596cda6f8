// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/place.h"

#include <QList>
#include <QString>

class QWidget;

namespace milepost {

class EngagementDocument;
class WindowTheme;

/// A page that the window has, as menus, rail and palette name it.
struct PageName {
    PageId id = PageId::Overview;
    QString title;
    QString iconName;
};

/// What an action may ask of its window. The window outlives its actions.
class WindowContext {
public:
    virtual ~WindowContext() = default;

    /// The window itself, as the parent of dialogs.
    [[nodiscard]] virtual QWidget& widget() = 0;
    /// The engagement that is open, or null while the start page shows.
    [[nodiscard]] virtual EngagementDocument* document() const = 0;
    [[nodiscard]] virtual WindowTheme& theme() = 0;
    [[nodiscard]] virtual QList<PageName> pages() const = 0;

    virtual void newEngagement() = 0;
    /// Asks for a file and opens it.
    virtual void chooseEngagement() = 0;
    virtual void exploreSample() = 0;
    virtual void saveCopy() = 0;
    virtual void restoreBackup() = 0;
    /// Asks for a damaged file and writes what can be read of it into a new one.
    virtual void recoverDamaged() = 0;
    virtual void exportPdf() = 0;
    /// Back to the start page.
    virtual void closeEngagement() = 0;
    virtual void quit() = 0;

    virtual void goTo(const Place& place) = 0;
    virtual void goBack() = 0;
    virtual void goForward() = 0;
    [[nodiscard]] virtual bool canGoBack() const = 0;
    [[nodiscard]] virtual bool canGoForward() const = 0;

    /// Name, sponsor and the like, to be changed.
    virtual void showOrganization() = 0;
    /// Frozen states: taken, named, compared.
    virtual void showSnapshots() = 0;
    virtual void showCommandPalette() = 0;
    virtual void showHelp() = 0;
    virtual void showShortcuts() = 0;
    virtual void showAbout() = 0;
};

} // namespace milepost
