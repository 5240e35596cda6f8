// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actionset.h"
#include "ui/shell/banners/bannerarea.h"
#include "ui/shell/shellmenus.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace milepost {

class DocumentBanners;
class DocumentStatus;
class HelpWindow;
class StartPage;
class Windows;
class Workspace;

/// A window with one engagement, or with the start page. It registers the actions, hosts what shows
/// the engagement and owns the document; the work is done elsewhere.
class MainWindow : public QMainWindow, private WindowContext {
    Q_OBJECT

public:
    /// `windows` must outlive it.
    explicit MainWindow(Windows& windows);
    ~MainWindow() override;

    [[nodiscard]] EngagementDocument* document() const override { return m_document.get(); }
    /// Shows this engagement in place of what was there, which must be closed before.
    void setDocument(std::unique_ptr<EngagementDocument> document);
    /// Null while the start page shows.
    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    [[nodiscard]] BannerArea& banners() { return *m_banners; }
    [[nodiscard]] const ActionSet& actions() const { return m_actions; }
    void goTo(const Place& place) override;

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget& widget() override { return *this; }
    WindowTheme& theme() override;
    [[nodiscard]] QList<PageName> pages() const override;
    void newEngagement() override;
    void chooseEngagement() override;
    void exploreSample() override;
    void saveCopy() override;
    void restoreBackup() override;
    void recoverDamaged() override;
    void exportPdf() override;
    void closeEngagement() override;
    void quit() override;
    void goBack() override;
    void goForward() override;
    [[nodiscard]] bool canGoBack() const override;
    [[nodiscard]] bool canGoForward() const override;
    void showCommandPalette() override;
    void showHelp() override;
    void showShortcuts() override;
    void showAbout() override;
    void showOrganization() override;
    void showSnapshots() override;

    void buildUi();
    void openFile(const QString& path);
    void openAgain();
    void showStartPage();
    bool trySaveCopy();
    [[nodiscard]] bool mayLeave();
    void rememberFile();
    void dropDocument();
    void followDocument();
    void followPlace();
    void updateTitle();
    HelpWindow& help();

    Windows& m_windows;
    ActionSet m_actions;
    ShellMenus m_menus;
    BannerArea* m_banners;
    QStackedWidget* m_stack;
    StartPage* m_start = nullptr;
    HelpWindow* m_help = nullptr;
    std::unique_ptr<EngagementDocument> m_document;
    std::unique_ptr<DocumentBanners> m_documentBanners;
    std::unique_ptr<DocumentStatus> m_status;
    Workspace* m_workspace = nullptr;
};

} // namespace milepost
