// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/planpage.h"

#include "core/edits/plansettings.h"
#include "core/reading/timeline.h"
#include "ui/document/documentreading.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/models/leftoutplaysmodel.h"
#include "ui/models/planmodel.h"
#include "ui/models/planrows.h"
#include "ui/pages/changestrip.h"
#include "ui/pages/plan/ownplayactions.h"
#include "ui/pages/plan/plandelegates.h"
#include "ui/pages/plan/plansettingsdialog.h"
#include "ui/pages/plan/plantable.h"
#include "ui/pages/plan/playdecisions.h"
#include "ui/pages/plan/playpanel.h"
#include "ui/pages/proposalwatch.h"
#include "ui/pages/plan/replandialog.h"
#include "ui/pages/plan/riskregister.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagelabels.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kBesideFrom = 640; ///< width from which left out and the play stand side by side
constexpr int kLeastHeight =
    364; ///< of all tables; a lower window than 1920 × 1080 at 200 % scrolls
constexpr int kLeastStacked = 640;
constexpr int kTitleLetters = 32; ///< width of a title left out, in average letters

QTableView* leftOutTable(QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setItemDelegate(new PlanCellDelegate(table));
    table->setAccessibleName(PlanPage::tr("Plays left out"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(LeftOutPlaysModel::Why, QHeaderView::Stretch);
    table->setColumnWidth(LeftOutPlaysModel::Title,
                          kTitleLetters * table->fontMetrics().averageCharWidth());
    return table;
}

} // namespace

PlanPage::PlanPage(EngagementView& view, QWidget* parent)
    : Page(view, parent), m_timer(new QTimer(this)),
      m_decisions(new PlayDecisions(document(), this)),
      m_ownPlays(new OwnPlayActions(document(), *this)),
      m_replan(new QAction(themeIcon(QStringLiteral("plan")), tr("&Replan from today…"), this)),
      m_settings(new QAction(themeIcon(QStringLiteral("edit")), tr("Plan &settings…"), this)),
      m_watch(new ProposalWatch(document(), this)), m_plan(new PlanModel(view, this)),
      m_leftOut(new LeftOutPlaysModel(this)), m_summary(new TextLabel(TextSize::Lead, true, this)),
      m_addPlay(new QToolButton(this)), m_changes(new ChangeStrip(this)),
      m_table(new PlanTable(*m_plan, this)),
      m_nothingPlanned(new TextLabel(TextSize::Body, false, this)), m_empty(new EmptyState(this)),
      m_risks(new RiskRegister(document(), this)),
      m_leftOutTitle(headingLabel(tr("Left out"), this)),
      m_leftOutTable(leftOutTable(m_leftOut, this)), m_panel(new PlayPanel(document(), this))
{
    m_timer->setSingleShot(true);
    setFocusProxy(m_table);
    m_table->addAction(m_decisions->dropAction());
    layOut();

    connect(m_timer, &QTimer::timeout, this, &PlanPage::refresh);
    connect(m_views, &QTabWidget::currentChanged, this, &PlanPage::offerEdits);
    connect(&document(), &EngagementDocument::changed, this, &PlanPage::refreshSoon);
    connect(&view, &EngagementView::statusDateChanged, this, &PlanPage::refreshSoon);
    connect(m_empty, &EmptyState::followed, this, [this] {
        emit placeRequested({PageId::Assess, {}, {}, {}});
    });
    connect(m_decisions, &PlayDecisions::refused, this, &Page::noticeRequested);
    connect(m_ownPlays, &OwnPlayActions::refused, this, &Page::noticeRequested);
    connect(m_ownPlays, &OwnPlayActions::added, this, [this](const PlayId& play) {
        reveal({PageId::Plan, {}, {}, play});
    });
    connect(m_plan, &PlanModel::refused, this, &Page::noticeRequested);
    connect(m_panel, &PlayPanel::refused, this, &Page::noticeRequested);
    connect(m_risks, &RiskRegister::refused, this, &Page::noticeRequested);
    m_replan->setToolTip(
        tr("Place what has not started and lies in the past anew; what would move is shown first"));
    connect(m_replan, &QAction::triggered, this, &PlanPage::replan);
    m_settings->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+L")));
    m_settings->setToolTip(tr("Start, capacity, freeze weeks, budget, scope and goals of the plan "
                              "(Ctrl+Shift+L)"));
    connect(m_settings, &QAction::triggered, this, &PlanPage::setUp);
    connect(m_changes, &ChangeStrip::playRequested, this, [this](const PlayId& play) {
        reveal({PageId::Plan, {}, {}, play});
    });
    // Only one of the tables has a current play, so that keys and panel mean the same one.
    connect(m_table, &PlanTable::currentPlayChanged, this, [this](const PlayId& play) {
        if (play.isEmpty())
            return;
        m_leftOutTable->setCurrentIndex({});
        choose(play);
    });
    connect(m_leftOutTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid())
                    return;
                m_table->setCurrentIndex({});
                choose(m_leftOut->row(current.row()).id);
            });
    for (QTableView* table : {static_cast<QTableView*>(m_table), m_leftOutTable}) {
        table->setContextMenuPolicy(Qt::CustomContextMenu);
        table->installEventFilter(this);
        connect(table, &QWidget::customContextMenuRequested, this,
                [this, table](const QPoint& position) { showMenu(*table, position); });
    }
    refresh();
    if (m_plan->rowCount() > 0)
        m_table->setCurrentPlay(m_plan->row(0).id);
}

void PlanPage::layOut()
{
    auto* leftOut = new QWidget;
    auto* leftOutLayout = new QVBoxLayout(leftOut);
    leftOutLayout->setContentsMargins(0, 0, 0, 0);
    leftOutLayout->addWidget(m_leftOutTitle);
    leftOutLayout->addWidget(m_leftOutTable, 1);
    m_below = new QSplitter(Qt::Horizontal);
    m_below->setObjectName(QStringLiteral("planBelow"));
    m_below->setChildrenCollapsible(false);
    m_below->addWidget(leftOut);
    m_below->addWidget(m_panel);
    m_below->setSizes({500, 500});
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setObjectName(QStringLiteral("plan"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_below);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({600, 400});
    m_splitter->setMinimumHeight(kLeastHeight);
    m_tables = new QScrollArea(this);
    m_tables->setObjectName(QStringLiteral("planWhole"));
    m_tables->setFrameShape(QFrame::NoFrame);
    m_tables->setWidgetResizable(true);
    m_tables->setFocusPolicy(Qt::NoFocus);
    m_tables->setAccessibleName(title());
    m_tables->setWidget(m_splitter);
    auto* plays = new QWidget;
    auto* layout = new QVBoxLayout(plays);
    const auto margin = static_cast<int>(2 * kRhythm);
    layout->setContentsMargins(margin, margin / 2, margin, margin); // the tabs are above it
    layout->setSpacing(static_cast<int>(kRhythm));
    m_addPlay->setDefaultAction(m_ownPlays->addAction());
    m_addPlay->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addPlay->setFocusPolicy(Qt::StrongFocus);
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_addPlay, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_changes);
    layout->addWidget(m_nothingPlanned);
    layout->addWidget(m_empty, 1, Qt::AlignTop);
    layout->addWidget(m_tables, 1);
    m_views = new QTabWidget(this);
    m_views->setDocumentMode(true);
    m_views->setAccessibleName(tr("Views of the plan"));
    m_views->addTab(plays, tr("Pla&ys"));
    m_views->addTab(m_risks, tr("Ris&ks"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_views);
}

QList<QAction*> PlanPage::pageActions() const
{
    return m_decisions->all() + QList<QAction*>{m_replan, m_settings} + m_ownPlays->all();
}

QString PlanPage::title() const
{
    return tr("Plan");
}

QIcon PlanPage::icon() const
{
    return themeIcon(QStringLiteral("plan"));
}

Telling PlanPage::telling() const
{
    return {DocumentReading::of(document()).asOf(view().statusDate()), windowLanguage(locale())};
}

void PlanPage::showEvent(QShowEvent* event)
{
    if (m_dirty)
        refresh();
    Page::showEvent(event);
}

void PlanPage::refreshSoon()
{
    m_dirty = true;
    if (isVisible())
        m_timer->start(0);
}

void PlanPage::refresh()
{
    m_timer->stop();
    m_dirty = false;
    const PlayId shown = m_panel->play();
    const bool hadFocus = m_table->hasFocus() || m_leftOutTable->hasFocus();
    const Telling now = telling();
    m_plan->refresh(now);
    m_leftOut->refresh(now);
    m_changes->showChanges(m_watch->changes(), m_watch->cause(), now);
    m_table->setNames(knownPeople(now.reading));
    showEmptiness(now);
    const int leftOut = m_leftOut->rowCount();
    m_leftOutTitle->setWords(leftOut == 1 ? tr("Left out: 1 play")
                                          : tr("Left out: %n plays", nullptr, leftOut));
    follow(shown);
    if (hadFocus && m_leftOutTable->currentIndex().isValid())
        m_leftOutTable->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        m_table->setFocus(Qt::OtherFocusReason);
    m_panel->refresh(now);
    m_risks->refresh(now);
    m_replan->setEnabled(!document().isReadOnly() && m_plan->rowCount() > 0);
    m_settings->setEnabled(!document().isReadOnly());
}

/// Keeps the play that was looked at, also when it went from one table to the other.
void PlanPage::follow(const PlayId& play)
{
    const int leftOut = m_leftOut->rowOf(play);
    if (m_plan->rowOf(play) >= 0) {
        if (m_table->currentPlay() != play)
            m_table->setCurrentPlay(play);
    } else if (leftOut >= 0) {
        if (m_leftOutTable->currentIndex().row() != leftOut)
            m_leftOutTable->setCurrentIndex(m_leftOut->index(leftOut, LeftOutPlaysModel::Title));
    } else {
        choose(m_table->currentPlay()); // it is gone
        return;
    }
    choose(play);
}

void PlanPage::replan()
{
    const QDate day = view().statusDate();
    const Replanning replanning = milepost::replan(document().content(), document().engagement(),
                                                   document().scorecards(), day);
    Engagement after = document().engagement();
    after.plan = replanning.plan;
    const Reading reading(document().content(), after, document().scorecards(), replanning.compiled,
                          day);
    ReplanDialog dialog(replanning, Telling(reading, windowLanguage(locale())), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<Done> done = document().perform(edits::replan, day, replanning.unpinned);
    if (!done)
        emit noticeRequested(inWords(done.error().message));
}

void PlanPage::setUp()
{
    PlanSettingsDialog(document(), this).exec();
}

void PlanPage::showEmptiness(const Telling& telling)
{
    const bool empty = m_plan->rowCount() == 0;
    const bool nothingRated = empty && document().plan().dimensions.isEmpty();
    m_summary->setWords(planSummaryOf(telling));
    m_summary->setVisible(!empty);
    m_addPlay->setVisible(!nothingRated);
    m_nothingPlanned->setVisible(empty && !nothingRated);
    m_nothingPlanned->setWords(
        tr("The plan is empty: no play closes a gap that is open. Raise a target on the Assess "
           "page, or force a play in from the list of those left out."));
    m_tables->setVisible(!nothingRated);
    m_empty->setVisible(nothingRated);
    m_empty->setWords(
        tr("There is no plan yet"),
        tr("It follows from gaps: rate dimensions and set targets on the Assess page, "
           "and the plays that close the gaps appear here by themselves."),
        document().engagement().assessments.isEmpty() ? tr("&Start an assessment")
                                                      : tr("&Continue the assessment"));
}

void PlanPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool beside = width() >= kBesideFrom;
    m_below->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    m_splitter->setMinimumHeight(beside ? kLeastHeight : kLeastStacked);
}

void PlanPage::choose(const PlayId& play)
{
    m_panel->setPlay(play, telling());
    offerEdits();
}

/// Of the play that is seen: beside the risks none is.
void PlanPage::offerEdits()
{
    const PlayId seen = m_views->currentWidget() == m_risks ? PlayId() : m_panel->play();
    m_decisions->setPlay(seen);
    m_ownPlays->setPlay(seen);
}

void PlanPage::showMenu(QTableView& table, const QPoint& position)
{
    const QModelIndex index = table.indexAt(position);
    if (index.isValid())
        table.setCurrentIndex(index);
    QMenu menu(this);
    if (&table == m_table)
        m_table->addEditActions(menu);
    menu.addSeparator();
    menu.addActions(m_decisions->all());
    menu.addSeparator();
    menu.addActions(m_ownPlays->all());
    menu.exec(table.viewport()->mapToGlobal(position));
}

/// The key for the menu means the current play, wherever the mouse is. The table that the keyboard
/// comes to has a current play, also when it lost it to the other one.
bool PlanPage::eventFilter(QObject* watched, QEvent* event)
{
    auto* table = qobject_cast<QTableView*>(watched);
    if (table && event->type() == QEvent::FocusIn && !table->currentIndex().isValid() &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason) {
        const int title = table == m_table ? int(PlanModel::Title) : int(LeftOutPlaysModel::Title);
        table->setCurrentIndex(table->model()->index(0, title));
    }
    if (table && event->type() == QEvent::ContextMenu &&
        static_cast<QContextMenuEvent*>(event)->reason() == QContextMenuEvent::Keyboard &&
        table->currentIndex().isValid()) {
        showMenu(*table, table->visualRect(table->currentIndex()).center());
        return true;
    }
    return Page::eventFilter(watched, event);
}

void PlanPage::reveal(const Place& place)
{
    if (m_dirty)
        refresh();
    if (place.play.isEmpty()) {
        if (m_views->currentWidget() == m_risks)
            return;
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_views->setCurrentIndex(0);
    if (m_table->setCurrentPlay(place.play)) {
        choose(place.play);
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    const int row = m_leftOut->rowOf(place.play);
    if (row >= 0) {
        m_leftOutTable->setCurrentIndex(m_leftOut->index(row, LeftOutPlaysModel::Title));
        choose(place.play);
        m_leftOutTable->setFocus(Qt::OtherFocusReason);
    }
}

QByteArray PlanPage::keptColumns() const
{
    return m_table->keptColumns();
}

void PlanPage::restoreColumns(const QByteArray& kept)
{
    m_table->restoreColumns(kept);
}

Place PlanPage::currentPlace() const
{
    Place place = Page::currentPlace();
    place.play = m_panel->play();
    return place;
}

} // namespace milepost
