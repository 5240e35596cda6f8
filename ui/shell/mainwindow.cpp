// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/engagement/session.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/pages/page.h"
#include "ui/shell/banners/documentbanners.h"
#include "ui/shell/documentstatus.h"
#include "ui/shell/files/backupcare.h"
#include "ui/shell/files/filedrop.h"
#include "ui/shell/palette/commandpalette.h"
#include "ui/shell/palette/paletteentries.h"
#include "ui/shell/start/recentmenu.h"
#include "ui/shell/start/startpage.h"
#include "ui/shell/undoguide.h"
#include "ui/shell/votecurtain.h"
#include "ui/shell/windows.h"
#include "ui/shell/windowstate.h"
#include "ui/shell/workspace.h"
#include "ui/theme/icons.h"
#include "ui/theme/windowtheme.h"
#include "ui/view/engagementview.h"
#include "ui/workshop/workshopdesk.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUndoStack>

#include <utility>

namespace milepost {

namespace {

const QString kPageNotice = QStringLiteral("page.notice");

} // namespace

MainWindow::MainWindow(Windows& windows)
    : m_windows(windows), m_files(*this, windows), m_help(*this, [this] { return helped(); }),
      m_actions(*this, {windows.services().theme,
                        windows.services().settings,
                        m_files,
                        m_help,
                        pageNames(),
                        [this] { return m_isCovered ? nullptr : m_workspace; },
                        [this] { search(); },
                        {[this] { return m_document && !m_document->isReadOnly(); },
                         [this] { runWorkshop(); }}}),
      m_menus(fillMenuBar(*menuBar(), m_actions)), m_banners(new BannerArea),
      m_stack(new QStackedWidget)
{
    buildUi();
    restoreGeometryOf(*this, m_windows.services().settings);
    connect(&m_windows.services().theme, &WindowTheme::choiceChanged, this,
            [this] { m_actions.refresh(); });
    m_actions.refresh();
    updateTitle();
}

MainWindow::~MainWindow()
{
    dropDocument();
}

void MainWindow::buildUi()
{
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banners);
    layout->addWidget(m_stack, 1);
    setCentralWidget(body);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide();
    new RecentMenu(
        *m_menus.recent, m_windows.recentFiles(), [this](const QString& path) { open(path); },
        this);
}

// A window that opens with an engagement never needs its start page.
void MainWindow::showStartPage()
{
    if (!m_start) {
        m_start = new StartPage(m_windows.recentFiles());
        m_stack->addWidget(m_start);
        connect(m_start, &StartPage::newRequested, this, [this] { m_files.newEngagement(); });
        connect(m_start, &StartPage::openRequested, this, [this] { m_files.choose(); });
        connect(m_start, &StartPage::sampleRequested, this, [this] { m_files.exploreSample(); });
        connect(m_start, &StartPage::fileRequested, this, &MainWindow::open);
    }
    m_stack->setCurrentWidget(m_start);
    m_start->activate();
}

void MainWindow::showEvent(QShowEvent* event)
{
    if (!m_document && !m_start)
        showStartPage();
    QMainWindow::showEvent(event);
}

QList<PageName> MainWindow::pageNames() const
{
    QList<PageName> names;
    for (const PageMaker& maker : m_windows.services().pages)
        names.append(maker.name);
    return names;
}

// The engagement

FileWindow* MainWindow::open(const QString& path)
{
    return m_windows.open(path, *this);
}

void MainWindow::adopt(std::unique_ptr<EngagementDocument> document, const Place& place)
{
    m_windows.adopt(std::move(document), *this, place);
}

void MainWindow::setDocument(std::unique_ptr<EngagementDocument> document)
{
    rememberFile();
    dropDocument();
    m_banners->clear();
    m_document = std::move(document);
    if (m_document) {
        showDocument();
    } else {
        m_menus.page->menuAction()->setVisible(false);
        showStartPage();
    }
    followDocument();
}

void MainWindow::showDocument()
{
    ShellServices& services = m_windows.services();
    RecentFiles& recent = m_windows.recentFiles();
    const Place last = recent.find(m_document->path()).value_or(RecentFile()).place;
    recent.remember(recentFile(*m_document, last));

    EngagementView& view = EngagementView::of(*m_document, services.clock.today());
    m_workspace = new Workspace(view, services.pages, m_actions, services.settings);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    m_documentBanners = std::make_unique<DocumentBanners>(
        *m_document, *m_banners,
        DocumentWays{[this] { m_files.saveCopy(); }, [this] { m_files.openAgain(); },
                     [this](const QString& path) { open(path); }});
    m_status =
        std::make_unique<DocumentStatus>(view, services.clock, *m_workspace->scope(), *statusBar());
    new UndoGuide(*m_document, *m_workspace, *statusBar());
    m_workshop = std::make_unique<WorkshopDesk>(*m_document, services.clock, *this);

    connect(m_workshop.get(), &WorkshopDesk::placeRequested, this, [this](const Place& place) {
        m_workspace->goTo(place);
        activateWindow();
    });

    connect(m_workspace, &Workspace::placeChanged, this, &MainWindow::followPlace);
    connect(m_workspace, &Workspace::noticeRequested, this, [this](const QString& sentence) {
        BannerText text;
        text.key = kPageNotice;
        text.sentence = sentence;
        m_banners->post(text);
    });
    connect(m_status.get(), &DocumentStatus::placeRequested, m_workspace, &Workspace::goTo);
    connect(m_document.get(), &EngagementDocument::changed, this, &MainWindow::followDocument);
    // What was said of the edit before is not true of this one.
    connect(m_document.get(), &EngagementDocument::changed, m_banners,
            [this] { m_banners->remove(kPageNotice); });
    connect(&m_document->undoStack(), &QUndoStack::undoTextChanged, this,
            [this] { m_actions.refresh(); });
    connect(&m_document->undoStack(), &QUndoStack::redoTextChanged, this,
            [this] { m_actions.refresh(); });
    connect(m_document.get(), &EngagementDocument::pathChanged, this, &MainWindow::updateTitle);
    m_workspace->goTo(last);
    if (!m_workspace->currentPage())
        m_workspace->goTo({}); // the page of then is no more
    backUpSoon(*m_document, services, *m_banners);
}

void MainWindow::dropDocument()
{
    if (!m_document)
        return;
    m_workshop.reset();
    m_isCovered = false;
    m_status.reset();
    m_documentBanners.reset();
    m_workspace->hide(); // pages keep what was begun
    delete std::exchange(m_workspace, nullptr);
    m_document.reset();
}

void MainWindow::rememberFile()
{
    if (m_document && !m_document->path().isEmpty())
        m_windows.recentFiles().remember(recentFile(*m_document, m_workspace->currentPlace()));
}

void MainWindow::followDocument()
{
    followVote();
    m_actions.refresh();
    updateTitle();
}

/// While a vote is open a curtain hangs before the pages, and what works on them is out of reach.
void MainWindow::followVote()
{
    const bool covered = m_document && voteIsOpen(m_document->engagement());
    if (covered == m_isCovered)
        return;
    m_isCovered = covered;
    if (covered && !m_curtain) {
        m_curtain = new VoteCurtain;
        m_stack->addWidget(m_curtain);
        connect(m_curtain, &VoteCurtain::workshopRequested, this, &MainWindow::runWorkshop);
    }
    if (covered) {
        m_curtain->setReadOnly(m_document->isReadOnly());
        for (QDialog* dialog : findChildren<QDialog*>())
            dialog->close();
    }
    if (m_document) {
        m_stack->setCurrentWidget(covered ? static_cast<QWidget*>(m_curtain) : m_workspace);
        statusBar()->setVisible(!covered);
    }
    followPlace();
}

void MainWindow::runWorkshop()
{
    if (m_workshop && !m_document->isReadOnly())
        m_workshop->run();
}

void MainWindow::followPlace()
{
    Page* page = m_workspace && !m_isCovered ? m_workspace->currentPage() : nullptr;
    const QList<QAction*> pageActions = page ? page->pageActions() : QList<QAction*>();
    m_menus.page->clear();
    m_menus.page->addActions(pageActions);
    m_menus.page->menuAction()->setVisible(!pageActions.isEmpty());
    if (page)
        m_menus.page->setTitle(page->title());
    m_actions.refresh();
}

void MainWindow::updateTitle()
{
    QString title = common::productName();
    if (m_document && !m_document->path().isEmpty()) {
        const QString name = QFileInfo(m_document->path()).fileName();
        title = m_document->isReadOnly() ? tr("%1 (read-only) – Milepost").arg(name)
                                         : tr("%1 – Milepost").arg(name);
    }
    setWindowTitle(title);
    setWindowFilePath(m_document ? m_document->path() : QString());
}

// The window

bool MainWindow::event(QEvent* event)
{
    // The day may have changed while one was elsewhere.
    if (event->type() == QEvent::WindowActivate && m_document) {
        const QDate today = m_windows.services().clock.today();
        EngagementView::of(*m_document, today).setStatusDate(today);
    }
    // A tip under the mouse must not cover whether all is saved; it is in the tool tip.
    return event->type() == QEvent::StatusTip || QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files.mayLeave()) {
        event->ignore();
        return;
    }
    rememberFile();
    saveGeometryOf(*this, m_windows.services().settings);
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::WindowStateChange)
        m_actions.refresh();
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!openableFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    for (const QString& path : openableFiles(event->mimeData()))
        open(path);
}

// What the window has

void MainWindow::search()
{
    QList<QAction*> commands(m_actions.all().cbegin(), m_actions.all().cend());
    Workspace* shown = m_isCovered ? nullptr : m_workspace;
    if (shown && shown->currentPage())
        commands.append(shown->currentPage()->pageActions());
    auto* palette = new CommandPalette(paletteEntries({*this, pageNames(), shown, commands}), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->popUp();
}

HelpedWindow MainWindow::helped() const
{
    HelpedWindow now;
    now.keys = {
        {tr("Everywhere"), QList<QAction*>(m_actions.all().cbegin(), m_actions.all().cend())}};
    if (const Page* page = m_workspace ? m_workspace->currentPage() : nullptr) {
        now.keys.append({page->title(), page->pageActions()});
        now.page = page->id();
    }
    const QList<Action*> pages = m_actions.pageActions();
    now.pages = QList<const QAction*>(pages.cbegin(), pages.cend());
    return now;
}

} // namespace milepost
