// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/shellfixture.h"

#include <QSet>

#include <functional>

namespace milepost::test {

/// Operates real windows of the shell as a person would who tries everything, and has all that
/// comes up looked at: pages with their tabs and rows, menus, dialogs and what the dialogs open.
class WindowWalk : public QObject {
    Q_OBJECT

public:
    /// Called with each window, dialog and menu as it is shown, and with what led there.
    using Look = std::function<void(QWidget& shown, const QString& way)>;

    /// Makes the pages that the shell has now. The walk stands still on `day`.
    WindowWalk(const QDate& day, Look look);

    /// A window of 1280 × 800 with the engagement in a file of its own.
    MainWindow& open(const Engagement& engagement);
    /// The same with the start page.
    MainWindow& openEmpty();
    [[nodiscard]] QList<PageId> pages() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// The path that is chosen wherever a file is asked for; none while it is empty.
    void setChosenFile(const QString& path) { m_files.answer = path; }
    /// Writes the engagement into a file of its own and returns the path.
    [[nodiscard]] QString write(const Engagement& engagement);
    /// What comes of opening a file, sound or not.
    void openFile(const QString& path, MainWindow& window);
    /// The classes of the dialogs that were looked at.
    [[nodiscard]] const QSet<QString>& dialogs() const { return m_dialogs; }

    static void goTo(MainWindow& window, PageId page);
    /// The window with each tab and each of the first rows of its lists in turn.
    void see(QWidget& window, const QString& way);
    /// Triggers the actions, and undoes what they did.
    void tryActions(MainWindow& window, const QList<QAction*>& actions);
    /// Presses each button and asks for each menu of the right mouse button, and undoes what it
    /// did.
    void tryControls(MainWindow& window, QWidget& page);
    /// Does something, and looks at what comes up meanwhile and after it.
    void during(const QString& way, const std::function<void()>& deed);

private:
    void look(QWidget& shown, const QString& way);
    void seeTabs(QWidget& root, const QString& way);
    void seeRows(QWidget& root, const QString& way);
    void seeSteps(QWidget& root, const QString& way);
    /// While that many deeds, or more, are under way.
    void watch(const QString& way, int deeds);
    void seeWhatCame(const QString& way);
    void press(QWidget& root, const QString& way);
    void pressOnEachTab(QWidget& root, const QString& way);
    void askForMenus(QWidget& root, const QString& way);
    static void close(QWidget& shown);
    static void undoAll(const MainWindow& window);

    Look m_look;
    QTemporaryDir m_folder;
    QSettings m_settings;
    AnsweringChooser m_files;
    Windows m_windows;
    QSet<QWidget*> m_seen; ///< windows that are being looked at, or stay
    QSet<QString> m_dialogs;
    int m_engagements = 0;
    int m_deeds = 0; ///< that are under way, one within another
};

} // namespace milepost::test
