// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/playsview.h"

#include "core/reading/timeline.h"
#include "core/wording/tablewords.h"
#include "core/wording/terms.h"
#include "ui/document/documentreading.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/models/leftoutplaysmodel.h"
#include "ui/models/planmodel.h"
#include "ui/pages/plan/board/playboard.h"
#include "ui/pages/plan/ownplayactions.h"
#include "ui/pages/plan/plandelegates.h"
#include "ui/pages/plan/plantable.h"
#include "ui/pages/plan/playdecisions.h"
#include "ui/pages/plan/playpanel.h"
#include "ui/pages/plan/racitable.h"
#include "ui/pages/plan/raciview.h"
#include "ui/view/engagementview.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/pagelabels.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDataStream>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kBesideFrom = 608; ///< width from which left out and the play stand side by side
constexpr int kLeastPlaysHeight =
    316; ///< of all tables; a lower window than 1920 × 1080 at 200 % scrolls
constexpr int kLeastStacked = 640;
constexpr int kTitleLetters = 26; ///< widths of what is left out, in average letters
constexpr int kWorthLetters = 30;

QTableView* leftOutTable(QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setItemDelegate(new PlanCellDelegate(table));
    table->setAccessibleName(PlaysView::tr("Plays left out"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setDragDropMode(QAbstractItemView::DragDrop);
    table->setDefaultDropAction(Qt::MoveAction);
    table->setDropIndicatorShown(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(LeftOutPlaysModel::Why, QHeaderView::Stretch);
    const int letter = table->fontMetrics().averageCharWidth();
    table->setColumnWidth(LeftOutPlaysModel::Title, kTitleLetters * letter);
    table->setColumnWidth(LeftOutPlaysModel::Worth, kWorthLetters * letter);
    return table;
}

} // namespace

PlaysView::PlaysView(EngagementView& view, PlayDecisions& decisions, OwnPlayActions& ownPlays,
                     QWidget* parent)
    : QWidget(parent), m_view(view), m_decisions(decisions), m_ownPlays(ownPlays),
      m_plan(new PlanModel(view, this)), m_leftOut(new LeftOutPlaysModel(this)),
      m_table(new PlanTable(*m_plan, this)), m_board(new PlayBoard(view.document(), *m_plan, this)),
      m_raci(new RaciView(view, this)),
      m_choice(new ChoiceBar(
          tr("How the plays are shown"),
          {{common::table(), {}, tr("One play a row")},
           {tr("Board"), {}, tr("One card a play, by the steps of a playbook")},
           {inWords(terms::raci()), tr("RACI grid"), tr("Who does what: plays by people")}},
          this)),
      m_stack(new QStackedWidget(this)),
      m_leftOutTitle(headingLabel(inWords(terms::leftOut()), this)),
      m_leftOutTable(leftOutTable(m_leftOut, this)), m_panel(new PlayPanel(view, *m_plan, this))
{
    setFocusProxy(m_table);
    m_table->addAction(m_decisions.dropAction());
    for (QWidget* list : m_board->lists())
        list->addAction(m_decisions.dropAction());
    layOut();
    connectParts();
    setShown(Show::Table);
}

void PlaysView::layOut()
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
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_raci);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setObjectName(QStringLiteral("plan"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_below);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({600, 400});
    m_splitter->setMinimumHeight(kLeastPlaysHeight);
    m_tables = new QScrollArea(this);
    m_tables->setObjectName(QStringLiteral("planWhole"));
    m_tables->setFrameShape(QFrame::NoFrame);
    m_tables->setWidgetResizable(true);
    m_tables->setFocusPolicy(Qt::NoFocus);
    m_tables->setAccessibleName(tr("Plays and what was left out"));
    m_tables->setWidget(m_splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tables);
}

void PlaysView::connectParts()
{
    connect(m_choice, &ChoiceBar::chosen, this,
            [this](int choice) { setShown(static_cast<Show>(choice)); });
    connect(m_plan, &PlanModel::refused, this, &PlaysView::refused);
    connect(m_panel, &PlayPanel::refused, this, &PlaysView::refused);
    connect(m_panel, &PlayPanel::playRequested, this, &PlaysView::reveal);
    connect(m_panel, &PlayPanel::dropWanted, &m_decisions, &PlayDecisions::drop);
    connect(m_board, &PlayBoard::refused, this, &PlaysView::refused);
    connect(m_table, &PlanTable::currentPlayChanged, this,
            [this](const PlayId& play) { chooseInPlan(play, m_table); });
    connect(m_board, &PlayBoard::currentPlayChanged, this,
            [this](const PlayId& play) { chooseInPlan(play, m_board); });
    connect(m_raci, &RaciView::refused, this, &PlaysView::refused);
    connect(&m_raci->table(), &RaciTable::currentPlayChanged, this,
            [this](const PlayId& play) { chooseInPlan(play, m_raci); });
    connect(m_leftOutTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid() || m_reading)
                    return;
                m_table->setCurrentIndex({});
                m_board->clearCurrent();
                m_raci->table().setCurrentIndex({});
                chooseByHand(m_leftOut->row(current.row()).id);
            });
    // A drag is over before the question about it is asked.
    connect(
        m_board, &PlayBoard::keepInWanted, this,
        [this](const PlayId& play) {
            reveal(play);
            if (this->play() == play) // one of another window may be nowhere here
                m_decisions.keepIn();
        },
        Qt::QueuedConnection);
    connect(
        m_leftOut, &LeftOutPlaysModel::playDropped, this,
        [this](const PlayId& play) {
            reveal(play);
            if (this->play() == play)
                m_decisions.drop();
        },
        Qt::QueuedConnection);
    connect(m_board, &PlayBoard::menuRequested, this,
            [this](QWidget* list, const QPoint& position) { showMenu(*list, position); });
    for (QTableView* table : {static_cast<QTableView*>(m_table),
                              static_cast<QTableView*>(&m_raci->table()), m_leftOutTable}) {
        table->setContextMenuPolicy(Qt::CustomContextMenu);
        table->installEventFilter(this);
        connect(table, &QWidget::customContextMenuRequested, this,
                [this, table](const QPoint& position) {
                    const QModelIndex index = table->indexAt(position);
                    if (index.isValid())
                        table->setCurrentIndex(index);
                    showMenu(*table, position);
                });
    }
}

void PlaysView::setShown(Show what)
{
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentIndex(static_cast<int>(what));
    m_choice->setCurrent(static_cast<int>(what));
    setFocusProxy(m_stack->currentWidget());
    if (!setCurrentInPlan(play()))
        follow(play());
    if (hadFocus)
        focusPlays();
}

PlaysView::Show PlaysView::shown() const
{
    return static_cast<Show>(m_stack->currentIndex());
}

QByteArray PlaysView::keptArrangement() const
{
    QByteArray kept;
    QDataStream stream(&kept, QIODevice::WriteOnly);
    stream << static_cast<quint8>(shown()) << m_table->keptColumns();
    return kept;
}

void PlaysView::restoreArrangement(const QByteArray& kept)
{
    QDataStream stream(kept);
    quint8 what = 0;
    QByteArray columns;
    stream >> what >> columns;
    if (stream.status() != QDataStream::Ok || what > static_cast<quint8>(Show::Raci))
        return;
    m_table->restoreColumns(columns);
    setShown(static_cast<Show>(what));
}

PlayId PlaysView::play() const
{
    return m_panel->play();
}

int PlaysView::planned() const
{
    return m_plan->rowCount();
}

void PlaysView::focusPlays()
{
    if (shown() == Show::Board)
        m_board->focusCards();
    else
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

/// Not an editor of one of their cells, which loses what is being typed with the keyboard.
bool PlaysView::listHasFocus() const
{
    // Of the window, which is not the active one yet after the question about dropping.
    QWidget* focused = window()->focusWidget();
    return focused == m_table || focused == &m_raci->table() || focused == m_leftOutTable ||
           m_board->lists().contains(focused);
}

void PlaysView::refresh(const Telling& telling)
{
    const PlayId looked = play();
    const bool hadFocus = listHasFocus();
    m_reading = true; // rows that go or come make others current meanwhile
    m_plan->refresh(telling);
    m_board->refresh();
    m_raci->refresh(telling);
    m_leftOut->refresh(telling);
    m_reading = false;
    m_table->setNames(knownPeople(telling.reading));
    const int leftOut = m_leftOut->rowCount();
    m_leftOutTitle->setWords(leftOut == 1 ? tr("Left out: 1 play")
                                          : tr("Left out: %n plays", nullptr, leftOut));
    if (looked.isEmpty() && planned() > 0)
        setCurrentInPlan(m_plan->row(0).id);
    else
        follow(looked);
    if (hadFocus && m_leftOutTable->currentIndex().isValid())
        m_leftOutTable->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        focusPlays();
    m_panel->refresh(telling);
}

bool PlaysView::setCurrentInPlan(const PlayId& play)
{
    switch (shown()) {
    case Show::Table:
        return m_table->setCurrentPlay(play);
    case Show::Board:
        return m_board->setCurrentPlay(play);
    case Show::Raci:
        break;
    }
    return m_raci->table().setCurrentPlay(play);
}

PlayId PlaysView::currentInPlan() const
{
    switch (shown()) {
    case Show::Table:
        return m_table->currentPlay();
    case Show::Board:
        return m_board->currentPlay();
    case Show::Raci:
        break;
    }
    return m_raci->table().currentPlay();
}

/// Keeps the play that was looked at, also when it went from one table to the other.
void PlaysView::follow(const PlayId& play)
{
    const int leftOut = m_leftOut->rowOf(play);
    if (m_plan->rowOf(play) >= 0) {
        const bool seen = shown() != Show::Board || m_board->isOnBoard(play);
        if (seen && currentInPlan() != play)
            setCurrentInPlan(play);
    } else if (leftOut >= 0) {
        if (m_leftOutTable->currentIndex().row() != leftOut)
            m_leftOutTable->setCurrentIndex(m_leftOut->index(leftOut, LeftOutPlaysModel::Title));
    } else { // it is gone
        choose(currentInPlan());
        return;
    }
    choose(play);
}

void PlaysView::reveal(const PlayId& play)
{
    if (m_plan->rowOf(play) >= 0) {
        setCurrentInPlan(play);
        chooseByHand(play);
        focusPlays();
        return;
    }
    const int row = m_leftOut->rowOf(play);
    if (row >= 0) {
        m_leftOutTable->setCurrentIndex(m_leftOut->index(row, LeftOutPlaysModel::Title));
        chooseByHand(play);
        m_leftOutTable->setFocus(Qt::OtherFocusReason);
    }
}

/// Only one of the lists has a current play, so that keys and panel mean the same one.
void PlaysView::chooseInPlan(const PlayId& play, const QWidget* source)
{
    if (play.isEmpty() || source != m_stack->currentWidget() || m_reading)
        return;
    m_leftOutTable->setCurrentIndex({});
    chooseByHand(play);
}

/// What was typed about the play before is kept first.
void PlaysView::chooseByHand(const PlayId& play)
{
    if (play != this->play())
        m_panel->keepTyping();
    choose(play);
}

void PlaysView::choose(const PlayId& play)
{
    m_panel->setPlay(play, Telling(DocumentReading::of(m_view.document()).asOf(m_view.statusDate()),
                                   windowLanguage(locale())));
    emit playChosen(play);
}

void PlaysView::showMenu(QWidget& list, const QPoint& position)
{
    QMenu menu(this);
    const bool inGrid = &list == &m_raci->table();
    if (&list == m_table)
        m_table->addEditActions(menu);
    else if (inGrid)
        m_raci->table().addEditActions(menu);
    m_decisions.dropAction()->setShortcutVisibleInContextMenu(!inGrid); // Delete clears a cell
    menu.addSeparator();
    menu.addActions(m_decisions.all());
    menu.addSeparator();
    menu.addActions(m_ownPlays.all());
    auto* view = qobject_cast<QAbstractScrollArea*>(&list);
    menu.exec((view ? view->viewport() : &list)->mapToGlobal(position));
}

/// The key for the menu means the current play, wherever the mouse is. The table that the keyboard
/// comes to has a current play, also when it lost it to the other one.
bool PlaysView::eventFilter(QObject* watched, QEvent* event)
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
    return QWidget::eventFilter(watched, event);
}

void PlaysView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= kBesideFrom;
    m_below->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    m_splitter->setMinimumHeight(beside ? kLeastPlaysHeight : kLeastStacked);
}

} // namespace milepost
