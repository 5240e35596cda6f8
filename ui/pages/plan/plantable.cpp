// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/plantable.h"

#include "ui/models/planmodel.h"
#include "ui/pages/plan/plandelegates.h"
#include "ui/theme/icons.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QSortFilterProxyModel>

namespace milepost {

namespace {

const QString kColumnsKey = QStringLiteral("plan/columns");
constexpr int kTitleLetters = 26; ///< least width of a title, in average letters

} // namespace

PlanTable::PlanTable(PlanModel& model, QWidget* parent)
    : QTableView(parent), m_model(model), m_sorted(new QSortFilterProxyModel(this)),
      m_people(new PersonDelegate(this))
{
    m_sorted->setSortRole(PlanModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSourceModel(&model);
    setModel(m_sorted);
    setAccessibleName(tr("Plays of the plan"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed | AnyKeyPressed);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSortingEnabled(true);
    sortByColumn(PlanModel::Number, Qt::AscendingOrder);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    setItemDelegate(new PlanCellDelegate(this));
    setItemDelegateForColumn(PlanModel::Effort, new EffortDelegate(this));
    setItemDelegateForColumn(PlanModel::Accountable, m_people);
    setItemDelegateForColumn(PlanModel::Start, new DateDelegate(this));
    setItemDelegateForColumn(PlanModel::Finish, new DateDelegate(this));
    setItemDelegateForColumn(PlanModel::State, new PlayStateDelegate(this));
    makeColumns();
}

PlanTable::~PlanTable()
{
    QSettings().setValue(kColumnsKey, horizontalHeader()->saveState());
}

// The title takes what the others leave; all can be resized.
void PlanTable::makeColumns()
{
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    const int digit = fontMetrics().averageCharWidth();
    const QList<std::pair<int, int>> widths{
        {PlanModel::Number, 6},  {PlanModel::Priority, 9},     {PlanModel::Kind, 26},
        {PlanModel::Effort, 8},  {PlanModel::Accountable, 22}, {PlanModel::Start, 17},
        {PlanModel::Finish, 17}, {PlanModel::When, 16},        {PlanModel::State, 14}};
    for (const auto& [column, characters] : widths)
        header->resizeSection(column, characters * digit);
    header->setMinimumSectionSize(4 * digit);
    header->restoreState(QSettings().value(kColumnsKey).toByteArray());
    header->setStretchLastSection(false);
    header->setSectionResizeMode(PlanModel::Title, QHeaderView::Stretch);
    header->setSortIndicatorShown(true);
    sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void PlanTable::setNames(const QStringList& names)
{
    m_people->setNames(names);
}

PlayId PlanTable::currentPlay() const
{
    const QModelIndex source = m_sorted->mapToSource(currentIndex());
    return source.isValid() ? m_model.row(source.row()).id : PlayId();
}

bool PlanTable::setCurrentPlay(const PlayId& play)
{
    const int row = m_model.rowOf(play);
    if (row < 0)
        return false;
    const int column = qMax<int>(PlanModel::Title, currentIndex().column());
    const QModelIndex index = m_sorted->mapFromSource(m_model.index(row, column));
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void PlanTable::addEditActions(QMenu& menu)
{
    const QList<std::pair<int, QString>> texts{
        {PlanModel::Accountable, tr("Change &accountable person…")},
        {PlanModel::State, tr("Change &state…")},
        {PlanModel::Start, tr("Change s&tart…")},
        {PlanModel::Finish, tr("Change fi&nish…")},
        {PlanModel::Effort, tr("Change &effort…")}};
    for (const auto& [column, text] : texts) {
        const QPersistentModelIndex cell = currentIndex().siblingAtColumn(column);
        if (!(cell.flags() & Qt::ItemIsEditable))
            continue;
        QAction* action = menu.addAction(themeIcon(QStringLiteral("edit")), text);
        if (column == currentIndex().column())
            action->setShortcut(Qt::Key_F2);
        // The menu has to be gone before the editor takes the keyboard.
        connect(
            action, &QAction::triggered, this,
            [this, cell] {
                setCurrentIndex(cell);
                edit(cell);
            },
            Qt::QueuedConnection);
    }
}

// In a narrow window the titles keep a width that can be read, and the table scrolls.
void PlanTable::resizeEvent(QResizeEvent* event)
{
    QHeaderView* header = horizontalHeader();
    const int others = header->length() - header->sectionSize(PlanModel::Title);
    const int least = kTitleLetters * fontMetrics().averageCharWidth();
    const bool room = viewport()->width() - others >= least;
    header->setSectionResizeMode(PlanModel::Title,
                                 room ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!room)
        header->resizeSection(PlanModel::Title, least);
    QTableView::resizeEvent(event);
}

void PlanTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && currentIndex().isValid() &&
        (currentIndex().flags() & Qt::ItemIsEditable)) {
        edit(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_F2 && currentIndex().isValid() &&
        !(currentIndex().flags() & Qt::ItemIsEditable)) {
        emit customContextMenuRequested(visualRect(currentIndex()).center()); // what can be edited
        return;
    }
    QTableView::keyPressEvent(event);
}

void PlanTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        emit currentPlayChanged(currentPlay());
}

} // namespace milepost
