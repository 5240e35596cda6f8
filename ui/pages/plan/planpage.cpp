// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/planpage.h"

#include "ui/document/engagementdocument.h"
#include "ui/models/leftoutplaysmodel.h"
#include "ui/models/planmodel.h"
#include "ui/models/planrows.h"
#include "ui/pages/parts/pagelabels.h"
#include "ui/pages/plan/plantable.h"
#include "ui/pages/plan/playpanel.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace milepost {

namespace {

QTableView* leftOutTable(QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
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
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

} // namespace

PlanPage::PlanPage(EngagementDocument& document, QWidget* parent)
    : Page(document, parent), m_timer(new QTimer(this)), m_plan(new PlanModel(document, this)),
      m_leftOut(new LeftOutPlaysModel(document, this)),
      m_summary(new TextLabel(TextSize::Lead, true, this)), m_table(new PlanTable(*m_plan, this)),
      m_empty(new TextLabel(TextSize::Body, false, this)),
      m_leftOutTitle(headingLabel(tr("Left out"), this)),
      m_leftOutTable(leftOutTable(m_leftOut, this)), m_panel(new PlayPanel(document, this))
{
    m_timer->setSingleShot(true);
    makeActions();
    layOut();

    connect(m_timer, &QTimer::timeout, this, &PlanPage::refresh);
    connect(&document, &EngagementDocument::changed, this, &PlanPage::refreshSoon);
    connect(m_plan, &PlanModel::refused, this, &Page::noticeRequested);
    connect(m_panel, &PlayPanel::refused, this, &Page::noticeRequested);
    connect(m_table, &PlanTable::currentPlayChanged, this, &PlanPage::choose);
    connect(m_leftOutTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    choose(m_leftOut->row(current.row()).id);
            });
    for (QTableView* table : {static_cast<QTableView*>(m_table), m_leftOutTable}) {
        table->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(table, &QWidget::customContextMenuRequested, this,
                [this, table](const QPoint& position) { showMenu(*table, position); });
    }
    refresh();
    if (m_plan->rowCount() > 0)
        m_table->setCurrentPlay(m_plan->row(0).id);
}

void PlanPage::makeActions()
{
    const auto add = [this](const QString& text, const QString& tip, const QString& iconName) {
        auto* action = new QAction(themeIcon(iconName), text, this);
        action->setToolTip(tip);
        action->setStatusTip(tip);
        m_actions.append(action);
        return action;
    };
    m_forceIn = add(tr("Force &in"), tr("Keep the play in the plan, whatever its priority"),
                    QStringLiteral("add"));
    m_forceOut =
        add(tr("Force &out"), tr("Keep the play out of the plan"), QStringLiteral("remove"));
    m_drop = add(tr("&Drop"), tr("Drop the play; undo brings it back (Delete)"),
                 QStringLiteral("close"));
    m_reset = add(tr("&Take back decisions"),
                  tr("Forget what was decided about the play, and let the plan decide"),
                  QStringLiteral("restore"));
    m_drop->setShortcut(QKeySequence::Delete);
    m_drop->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_drop);
    connect(m_forceIn, &QAction::triggered, this, [this] { force(true); });
    connect(m_forceOut, &QAction::triggered, this, [this] { force(false); });
    connect(m_drop, &QAction::triggered, this, &PlanPage::drop);
    connect(m_reset, &QAction::triggered, this, &PlanPage::takeBack);
}

void PlanPage::layOut()
{
    auto* leftOut = new QWidget;
    auto* leftOutLayout = new QVBoxLayout(leftOut);
    leftOutLayout->setContentsMargins(0, 0, 0, 0);
    leftOutLayout->addWidget(m_leftOutTitle);
    leftOutLayout->addWidget(m_leftOutTable, 1);
    auto* below = new QSplitter(Qt::Horizontal);
    below->setObjectName(QStringLiteral("planBelow"));
    below->setChildrenCollapsible(false);
    below->addWidget(leftOut);
    below->addWidget(m_panel);
    below->setSizes({500, 500});
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("plan"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 400});
    auto* layout = new QVBoxLayout(this);
    const auto margin = static_cast<int>(2 * kRhythm);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(static_cast<int>(kRhythm));
    layout->addWidget(m_summary);
    layout->addWidget(m_empty);
    layout->addWidget(splitter, 1);
}

QString PlanPage::title() const
{
    return tr("Plan");
}

QIcon PlanPage::icon() const
{
    return themeIcon(QStringLiteral("plan"));
}

void PlanPage::setToday(const QDate& today)
{
    m_plan->setToday(today);
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
    m_plan->refresh();
    m_leftOut->refresh();
    m_table->setNames(knownNames());
    const bool empty = m_plan->rowCount() == 0;
    m_summary->setWords(planSummaryOf(document()));
    m_summary->setVisible(!empty);
    m_empty->setVisible(empty);
    m_empty->setWords(
        document().plan().dimensions.isEmpty()
            ? tr("There is no plan yet. It follows from gaps: rate dimensions and set targets on the "
                 "Assess page, and plays that close the gaps appear here by themselves.")
            : tr("The plan is empty: no play closes a gap that is open. Raise a target, or force a "
                 "play in from the list of those left out."));
    const int leftOut = m_leftOut->rowCount();
    m_leftOutTitle->setWords(leftOut == 1 ? tr("Left out: 1 play")
                                          : tr("Left out: %n plays", nullptr, leftOut));
    if (m_panel->play() != shown)
        m_panel->setPlay(shown); // it went from one table to the other
    m_panel->refresh();
    updateActions();
}

QStringList PlanPage::knownNames() const
{
    QStringList names;
    for (const Participant& participant : document().engagement().participants)
        names.append(participant.name);
    for (const PlanRow& row : m_plan->rows())
        names.append(row.accountable);
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

void PlanPage::choose(const PlayId& play)
{
    m_panel->setPlay(play);
    updateActions();
}

void PlanPage::updateActions()
{
    const PlayId& play = m_panel->play();
    const std::optional<Plan>& plan = document().engagement().plan;
    const PlannedPlay* decision = plan ? plan->findPlay(play) : nullptr;
    const Forced forced = decision ? decision->forced : Forced::No;
    const bool editable = !play.isEmpty() && !document().isReadOnly();
    m_forceIn->setEnabled(editable && forced != Forced::In);
    m_forceOut->setEnabled(editable && forced != Forced::Out);
    m_drop->setEnabled(editable && (!decision || decision->state != PlayState::Dropped));
    m_reset->setEnabled(editable && decision && !decision->custom);
}

void PlanPage::force(bool in)
{
    const PlayId play = m_panel->play();
    const std::optional<Plan>& plan = document().engagement().plan;
    const PlannedPlay* decision = plan ? plan->findPlay(play) : nullptr;
    const bool dropped = decision && decision->state == PlayState::Dropped;
    // A dropped play stays out whatever forces it in, so it becomes a proposal again.
    const Result<Done> done =
        in && dropped
            ? document().inOneStep(
                  tr("Force a dropped play in"),
                  [&] {
                      Result<Done> result = document().setPlayState(play, PlayState::Proposed);
                      return result ? document().forcePlay(play, Forced::In) : result;
                  })
            : document().forcePlay(play, in ? Forced::In : Forced::Out);
    if (!done)
        emit noticeRequested(done.error().message);
}

void PlanPage::drop()
{
    const Result<Done> done = document().setPlayState(m_panel->play(), PlayState::Dropped);
    if (!done)
        emit noticeRequested(done.error().message);
}

void PlanPage::takeBack()
{
    const Result<Done> done = document().resetPlay(m_panel->play());
    if (!done)
        emit noticeRequested(done.error().message);
}

void PlanPage::showMenu(QTableView& table, const QPoint& position)
{
    const QModelIndex index = table.indexAt(position);
    if (index.isValid())
        table.setCurrentIndex(index);
    QMenu menu(this);
    menu.addActions(m_actions);
    menu.exec(table.viewport()->mapToGlobal(position));
}

void PlanPage::reveal(const Place& place)
{
    if (m_dirty)
        refresh();
    if (place.play.isEmpty()) {
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
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

Place PlanPage::currentPlace() const
{
    Place place = Page::currentPlace();
    place.play = m_panel->play();
    return place;
}

} // namespace milepost
