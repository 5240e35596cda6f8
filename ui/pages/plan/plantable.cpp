// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/plantable.h"

#include "ui/models/planmodel.h"
#include "ui/pages/plan/plancolumns.h"
#include "ui/pages/plan/plandelegates.h"
#include "ui/theme/icons.h"

#include <QDataStream>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <numeric>
#include <utility>

namespace milepost {

namespace {

constexpr int kPadding = 8;
constexpr int kPencil = 18; ///< of cells that can be edited
constexpr int kArrow = 18;  ///< of the column that is sorted by

/// The least widths, in average letters; what needs less is not made wider.
int leastLetters(int column)
{
    switch (column) {
    case PlanModel::Title:
        return 24;
    case PlanModel::Kind:
        return 11;
    case PlanModel::Accountable:
        return 14;
    default:
        return 0; // short enough to be shown whole
    }
}

/// Only the column that is sorted by has room for the arrow.
int headerWidth(const QHeaderView& header, int column)
{
    const QString text = header.model()->headerData(column, Qt::Horizontal).toString();
    const bool sorted = header.sortIndicatorSection() == column;
    return header.fontMetrics().horizontalAdvance(text) + (sorted ? kArrow : 0);
}

} // namespace

PlanTable::PlanTable(PlanModel& model, QWidget* parent)
    : GridTable(parent), m_model(model), m_sorted(new QSortFilterProxyModel(this)),
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

QByteArray PlanTable::keptColumns() const
{
    QByteArray kept;
    QDataStream stream(&kept, QIODevice::WriteOnly);
    stream << m_ownWidths << horizontalHeader()->saveState();
    return kept;
}

void PlanTable::restoreColumns(const QByteArray& kept)
{
    QDataStream stream(kept);
    bool ownWidths = false;
    QByteArray columns;
    stream >> ownWidths >> columns;
    QHeaderView* header = horizontalHeader();
    // The header tells of its sorting while it restores, which must not fit its widths anew.
    const bool before = std::exchange(m_ownWidths, true);
    const bool restored = stream.status() == QDataStream::Ok && header->restoreState(columns);
    m_ownWidths = restored ? ownWidths : before;
    if (!restored)
        return;
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSortIndicatorShown(true);
    sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
    fitColumns();
}

void PlanTable::makeColumns()
{
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(4 * fontMetrics().averageCharWidth());
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sectionResized, this,
            [this] { m_ownWidths = m_ownWidths || !m_fitting; });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &PlanTable::fitColumns);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &PlanTable::fitColumns);
    connect(m_sorted, &QAbstractItemModel::dataChanged, this, &PlanTable::fitColumns);
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, &PlanTable::fitColumns);
}

// As wide as what they hold; the titles take what is left over. In a narrow window the long ones
// give way, and below what can be read the table scrolls.
void PlanTable::fitColumns()
{
    if (m_ownWidths)
        return;
    const int letter = fontMetrics().averageCharWidth();
    QList<ColumnWish> wishes;
    for (int column = 0; column < PlanModel::ColumnCount; ++column) {
        const bool edited = m_sorted->index(0, column).flags() & Qt::ItemIsEditable;
        const int content = std::max(sizeHintForColumn(column) + (edited ? kPencil : 0),
                                     headerWidth(*horizontalHeader(), column)) +
                            kPadding;
        const int letters = leastLetters(column);
        wishes.append({letters > 0 ? std::min(content, letters * letter) : content, content});
    }
    // Titles give way last.
    QList<ColumnWish> titlesFirst = wishes;
    titlesFirst[PlanModel::Title].least = wishes.at(PlanModel::Title).wish;
    QList<int> widths = sharedWidths(titlesFirst, viewport()->width());
    if (std::accumulate(widths.cbegin(), widths.cend(), 0) > viewport()->width())
        widths = sharedWidths(wishes, viewport()->width());
    const int left = viewport()->width() - std::accumulate(widths.cbegin(), widths.cend(), 0);
    widths[PlanModel::Title] += std::max(0, left);
    m_fitting = true;
    for (int column = 0; column < PlanModel::ColumnCount; ++column)
        horizontalHeader()->resizeSection(column, widths.at(column));
    m_fitting = false;
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

void PlanTable::resizeEvent(QResizeEvent* event)
{
    fitColumns();
    GridTable::resizeEvent(event);
}

// Number and title stand at the start, where the table is not scrolled.
void PlanTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    GridTable::scrollTo(index, hint);
    if (index.column() <= PlanModel::Title)
        horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
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
    GridTable::keyPressEvent(event);
}

void PlanTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    GridTable::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        emit currentPlayChanged(currentPlay());
}

} // namespace milepost
