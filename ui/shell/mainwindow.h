// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actionset.h"
#include "ui/shell/banners/bannerarea.h"
#include "ui/shell/filedesk.h"
#include "ui/shell/files/filewindow.h"
#include "ui/shell/help/helpdesk.h"
#include "ui/shell/shellmenus.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace milepost {

class DocumentBanners;
class DocumentStatus;
class StartPage;
class VoteCurtain;
class Windows;
class WorkshopDesk;
class Workspace;

/// A window with one engagement, or with the start page. It hosts what shows the engagement and
/// owns the document; the work is done elsewhere.
class MainWindow : public QMainWindow, public FileWindow {
    Q_OBJECT

public:
    /// `windows` must outlive it.
    explicit MainWindow(Windows& windows);
    ~MainWindow() override;

    [[nodiscard]] QWidget& widget() override { return *this; }
    [[nodiscard]] EngagementDocument* document() const override { return m_document.get(); }
    [[nodiscard]] BannerArea& banners() override { return *m_banners; }
    FileWindow* open(const QString& path) override;
    void adopt(std::unique_ptr<EngagementDocument> document, const Place& place) override;
    void setDocument(std::unique_ptr<EngagementDocument> document) override;
    /// Null while the start page shows.
    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    /// Null while the start page shows.
    [[nodiscard]] WorkshopDesk* workshop() const { return m_workshop.get(); }
    [[nodiscard]] const ActionSet& actions() const { return m_actions; }

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildUi();
    void showStartPage();
    void showDocument();
    void dropDocument();
    void rememberFile();
    void followDocument();
    void followPlace();
    void followVote();
    void runWorkshop();
    void updateTitle();
    void search();
    [[nodiscard]] QList<PageName> pageNames() const;
    [[nodiscard]] HelpedWindow helped() const;

    Windows& m_windows;
    FileDesk m_files;
    HelpDesk m_help;
    ActionSet m_actions;
    ShellMenus m_menus;
    BannerArea* m_banners;
    QStackedWidget* m_stack;
    StartPage* m_start = nullptr;
    std::unique_ptr<EngagementDocument> m_document;
    std::unique_ptr<DocumentBanners> m_documentBanners;
    std::unique_ptr<DocumentStatus> m_status;
    std::unique_ptr<WorkshopDesk> m_workshop;
    Workspace* m_workspace = nullptr;
    VoteCurtain* m_curtain = nullptr;
    bool m_isCovered = false; ///< a vote is open: nothing of the engagement is shown
};

} // namespace milepost
