// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/gridtable.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace milepost {

void GridTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    const bool back = QGuiApplication::keyboardModifiers() & Qt::ShiftModifier;
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        step(back ? -1 : 1, 0);
    else if (hint == QAbstractItemDelegate::EditNextItem)
        step(0, 1);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        step(0, -1);
}

/// Before Qt takes Tab for a move to the next widget.
bool GridTable::event(QEvent* event)
{
    if (m_tabSteps && event->type() == QEvent::KeyPress && state() != EditingState) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        if (tab && key->modifiers().testFlag(Qt::ControlModifier))
            // Past the tables between, which keep Tab for their cells.
            return QWidget::focusNextPrevChild( // NOLINT(bugprone-parent-virtual-call)
                key->key() == Qt::Key_Tab);
        if (tab && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) &&
            stepOn(key->key() == Qt::Key_Tab ? 1 : -1))
            return true;
    }
    return QTableView::event(event);
}

void GridTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) {
        QTableView::keyPressEvent(event);
        return;
    }
    // An open editor has the key already, and goes on when it has been left.
    if (state() != EditingState)
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1, 0);
    event->accept();
}

/// In the order in which the columns are shown; stays where there is no such cell.
void GridTable::step(int rows, int columns)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    const QHeaderView& header = *horizontalHeader();
    int visual = header.visualIndex(current.column()) + columns;
    while (columns != 0 && visual >= 0 && visual < header.count() &&
           header.isSectionHidden(header.logicalIndex(visual)))
        visual += columns;
    const QModelIndex next =
        model()->index(current.row() + rows, header.logicalIndex(visual), rootIndex());
    if (next.isValid())
        setCurrentIndex(next);
}

/// As one reads: false at the last cell, and backward at the first.
bool GridTable::stepOn(int columns)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return false;
    const int count = model()->columnCount(rootIndex());
    const int place = current.row() * count + current.column() + columns;
    const QModelIndex next = model()->index(place / count, place % count, rootIndex());
    if (place < 0 || !next.isValid())
        return false;
    setCurrentIndex(next);
    return true;
}

} // namespace milepost
