// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/document/engagementdocument.h"
#include "ui/pages/page.h"
#include "ui/pages/report/reportpage.h"
#include "ui/shell/assistant/newengagementassistant.h"
#include "ui/shell/banners/documentbanners.h"
#include "ui/shell/documentstatus.h"
#include "ui/shell/files/backupcare.h"
#include "ui/shell/files/closeguard.h"
#include "ui/shell/files/filechooser.h"
#include "ui/shell/files/filedrop.h"
#include "ui/shell/files/fileoperations.h"
#include "ui/shell/files/recoverycare.h"
#include "ui/shell/files/samplewindow.h"
#include "ui/shell/help/aboutdialog.h"
#include "ui/shell/help/helpwindow.h"
#include "ui/shell/organizationdialog.h"
#include "ui/shell/palette/commandpalette.h"
#include "ui/shell/palette/paletteentries.h"
#include "ui/shell/snapshots/snapshotsdialog.h"
#include "ui/shell/start/recentmenu.h"
#include "ui/shell/start/startpage.h"
#include "ui/shell/undoguide.h"
#include "ui/shell/windows.h"
#include "ui/shell/windowstate.h"
#include "ui/shell/workspace.h"
#include "ui/theme/icons.h"
#include "ui/theme/windowtheme.h"
#include "ui/view/engagementview.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QUndoStack>

#include <chrono>

namespace milepost {

namespace {

constexpr std::chrono::milliseconds kUntilBackup(300);
const QString kPageNotice = QStringLiteral("page.notice");

} // namespace

MainWindow::MainWindow(Windows& windows)
    : m_windows(windows), m_actions(*this), m_menus(fillMenuBar(*menuBar(), m_actions)),
      m_banners(new BannerArea), m_stack(new QStackedWidget)
{
    buildUi();
    restoreGeometryOf(*this, m_windows.services().settings);
    connect(&theme(), &WindowTheme::choiceChanged, this, [this] { m_actions.refresh(); });
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
        *m_menus.recent, m_windows.recentFiles(), [this](const QString& path) { openFile(path); },
        this);
}

void MainWindow::openFile(const QString& path)
{
    m_windows.open(path, *this);
}

// A window that opens with an engagement never needs its start page.
void MainWindow::showStartPage()
{
    if (!m_start) {
        m_start = new StartPage(m_windows.recentFiles());
        m_stack->addWidget(m_start);
        connect(m_start, &StartPage::newRequested, this, &MainWindow::newEngagement);
        connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseEngagement);
        connect(m_start, &StartPage::sampleRequested, this, &MainWindow::exploreSample);
        connect(m_start, &StartPage::fileRequested, this, &MainWindow::openFile);
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

WindowTheme& MainWindow::theme()
{
    return m_windows.services().theme;
}

QList<PageName> MainWindow::pages() const
{
    QList<PageName> names;
    for (const PageMaker& maker : m_windows.services().pages)
        names.append(maker.name);
    return names;
}

// The engagement

void MainWindow::setDocument(std::unique_ptr<EngagementDocument> document)
{
    dropDocument();
    m_banners->clear();
    m_document = std::move(document);
    RecentFiles& recent = m_windows.recentFiles();
    const Place last = recent.find(m_document->path()).value_or(RecentFile()).place;
    recent.remember(recentFile(*m_document, last));

    EngagementView& view = EngagementView::of(*m_document, m_windows.services().clock.today());
    m_workspace = new Workspace(view, m_windows.services().pages, m_actions,
                                m_windows.services().settings);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    m_documentBanners = std::make_unique<DocumentBanners>(
        *m_document, *m_banners, DocumentWays{[this] { saveCopy(); }, [this] { openAgain(); }});
    m_status = std::make_unique<DocumentStatus>(view, m_windows.services().clock,
                                                *m_workspace->scope(), *statusBar());
    new UndoGuide(*m_document, *m_workspace, *statusBar());

    connect(m_workspace, &Workspace::placeChanged, this, &MainWindow::followPlace);
    connect(m_workspace, &Workspace::noticeRequested, this, [this](const QString& sentence) {
        BannerText text;
        text.key = kPageNotice;
        text.sentence = sentence;
        m_banners->post(text);
    });
    connect(m_status.get(), &DocumentStatus::placeRequested, this, &MainWindow::goTo);
    connect(m_document.get(), &EngagementDocument::changed, this, &MainWindow::followDocument);
    // What was said of the edit before is not true of this one.
    connect(m_document.get(), &EngagementDocument::changed, m_banners,
            [this] { m_banners->remove(kPageNotice); });
    connect(&m_document->undoStack(), &QUndoStack::undoTextChanged, this,
            [this] { m_actions.refresh(); });
    connect(&m_document->undoStack(), &QUndoStack::redoTextChanged, this,
            [this] { m_actions.refresh(); });
    connect(m_document.get(), &EngagementDocument::pathChanged, this, &MainWindow::updateTitle);
    goTo(last);
    if (!m_workspace->currentPage())
        goTo({}); // the page of then is no more
    followDocument();
    // The first picture comes before today's backup, which reads the whole file.
    QTimer::singleShot(kUntilBackup, m_document.get(), [this] {
        const ShellServices& services = m_windows.services();
        if (const auto problem =
                backUpToday(*m_document, services.backupFolder, services.clock.today()))
            m_banners->post(*problem);
    });
}

void MainWindow::dropDocument()
{
    if (!m_document)
        return;
    m_status.reset();
    m_documentBanners.reset();
    m_workspace->hide(); // pages keep what was begun
    delete m_workspace;
    m_workspace = nullptr;
    m_document.reset();
}

void MainWindow::closeEngagement()
{
    if (!m_document || !mayLeave())
        return;
    rememberFile();
    dropDocument();
    m_banners->clear();
    m_menus.page->menuAction()->setVisible(false);
    m_actions.refresh();
    updateTitle();
    showStartPage();
}

bool MainWindow::mayLeave()
{
    return !m_document || mayClose(*m_document, this, [this] { return trySaveCopy(); });
}

void MainWindow::rememberFile()
{
    if (m_document && !m_document->path().isEmpty())
        m_windows.recentFiles().remember(recentFile(*m_document, m_workspace->currentPlace()));
}

void MainWindow::followDocument()
{
    m_actions.refresh();
    updateTitle();
}

void MainWindow::followPlace()
{
    Page* page = m_workspace->currentPage();
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
    QString title = tr("Milepost");
    if (m_document && !m_document->path().isEmpty()) {
        const QString name = QFileInfo(m_document->path()).fileName();
        title = m_document->isReadOnly() ? tr("%1 (read-only) – Milepost").arg(name)
                                         : tr("%1 – Milepost").arg(name);
    }
    setWindowTitle(title);
    setWindowFilePath(m_document ? m_document->path() : QString());
}

// Files

void MainWindow::newEngagement()
{
    auto* assistant = new NewEngagementAssistant(m_windows.services(), this);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    connect(assistant, &QDialog::accepted, this, [this, assistant] {
        MainWindow* window = m_windows.adopt(assistant->takeDocument(), *this);
        Place place;
        place.page = PageId::Assess;
        window->goTo(place);
    });
    assistant->open();
}

void MainWindow::chooseEngagement()
{
    const QString path =
        m_windows.services().files.openPath(this, tr("Open an engagement"), openableFilter());
    if (!path.isEmpty())
        m_windows.open(path, *this);
}

void MainWindow::exploreSample()
{
    openSample(m_windows, *this, SampleCopy::Again);
}

void MainWindow::saveCopy()
{
    trySaveCopy();
}

bool MainWindow::trySaveCopy()
{
    if (!m_document)
        return false;
    const FileOutcome outcome = saveCopyOf(*m_document, this, m_windows.services().files);
    if (outcome.banner)
        m_banners->post(*outcome.banner);
    if (outcome.done) {
        m_banners->remove(kFileProblem);
        updateTitle();
    }
    return outcome.done;
}

void MainWindow::restoreBackup()
{
    offerBackups(m_windows, *this, m_document ? m_document->path() : QString());
}

void MainWindow::recoverDamaged()
{
    offerRecovery(m_windows, *this);
}

void MainWindow::openAgain()
{
    if (!m_document || !mayLeave())
        return;
    auto opened = EngagementDocument::open(m_document->path());
    if (!opened) {
        tellTrouble(m_windows, *this, m_document->path(), opened.error());
        return;
    }
    rememberFile();
    setDocument(std::move(*opened));
    if (!m_document->isReadOnly())
        return;
    BannerText text;
    text.key = QStringLiteral("file.again");
    text.sentence =
        tr("Read again at %1; it can still only be read here.")
            .arg(QLocale().toString(m_windows.services().clock.now().toLocalTime().time(),
                                    QLocale::ShortFormat));
    m_banners->post(text);
}

void MainWindow::exportPdf()
{
    // The report page has the edition, the paper and the preview of what will be written.
    Place place;
    place.page = PageId::Report;
    goTo(place);
    if (auto* report =
            m_workspace ? qobject_cast<ReportPage*>(m_workspace->currentPage()) : nullptr)
        report->exportPdf();
}

void MainWindow::quit()
{
    m_windows.closeAll();
}

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
    if (!mayLeave()) {
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
        m_windows.open(path, *this);
}

// Moving about

void MainWindow::goTo(const Place& place)
{
    if (m_workspace)
        m_workspace->goTo(place);
}

void MainWindow::goBack()
{
    if (m_workspace)
        m_workspace->goBack();
}

void MainWindow::goForward()
{
    if (m_workspace)
        m_workspace->goForward();
}

bool MainWindow::canGoBack() const
{
    return m_workspace && m_workspace->history().canGoBack();
}

bool MainWindow::canGoForward() const
{
    return m_workspace && m_workspace->history().canGoForward();
}

void MainWindow::showCommandPalette()
{
    QList<QAction*> commands(m_actions.all().cbegin(), m_actions.all().cend());
    if (m_workspace && m_workspace->currentPage())
        commands.append(m_workspace->currentPage()->pageActions());
    auto* palette = new CommandPalette(paletteEntries(*this, commands), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->popUp();
}

HelpWindow& MainWindow::help()
{
    if (!m_help)
        m_help = new HelpWindow(this);
    QList<ShortcutGroup> groups{
        {tr("Everywhere"), QList<QAction*>(m_actions.all().cbegin(), m_actions.all().cend())}};
    if (m_workspace && m_workspace->currentPage())
        groups.append(
            {m_workspace->currentPage()->title(), m_workspace->currentPage()->pageActions()});
    const QList<Action*> pages = m_actions.pageActions();
    m_help->setShortcuts(groups, QList<const QAction*>(pages.cbegin(), pages.cend()));
    return *m_help;
}

void MainWindow::showHelp()
{
    const Page* page = m_workspace ? m_workspace->currentPage() : nullptr;
    help().showMethod(page ? std::optional(page->id()) : std::nullopt);
}

void MainWindow::showShortcuts()
{
    help().showShortcuts();
}

void MainWindow::showAbout()
{
    auto* dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showOrganization()
{
    if (!m_document)
        return;
    // Belongs to what shows the engagement, and goes with it.
    auto* dialog = new OrganizationDialog(*m_document, m_workspace);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showSnapshots()
{
    if (!m_document)
        return;
    auto* dialog =
        new SnapshotsDialog(*m_document, m_windows.services().clock.today(), m_workspace);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace milepost
