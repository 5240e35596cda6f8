// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/metrics/metricgrid.h"

#include "core/base/limits.h"
#include "ui/language/commonwords.h"
#include "ui/models/metricgridmodel.h"
#include "ui/widgets/cellnote.h"
#include "ui/widgets/textdelegate.h"
#include "ui/widgets/textfields.h"
#include "ui/widgets/textlimit.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <functional>

namespace milepost {

namespace {

constexpr int kValuesLeastColumn = 92;
constexpr int kSourceColumn = 180;

bool endsEditing(const QEvent& event)
{
    if (event.type() == QEvent::FocusOut)
        return true;
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab ||
           key == Qt::Key_Backtab;
}

/// Edits a cell, and keeps it open as long as it holds what cannot be taken.
class MetricCellDelegate : public TextDelegate {
public:
    /// `refuses` says why a text is not taken and returns whether it is so.
    MetricCellDelegate(std::function<bool(const QString&)> refuses, QObject* parent)
        : TextDelegate(parent, limits::kTextLength), m_refuses(std::move(refuses))
    {}

protected:
    bool eventFilter(QObject* editor, QEvent* event) override
    {
        auto* field = qobject_cast<TextField*>(editor);
        if (field && endsEditing(*event)) {
            const bool refused = m_refuses(field->text());
            const bool staysOpen = refused && event->type() == QEvent::KeyPress;
            field->limit().setRefused(staysOpen);
            if (refused)
                return staysOpen;
        }
        const bool givesUp = event->type() == QEvent::KeyPress &&
                             static_cast<QKeyEvent*>(event)->matches(QKeySequence::Cancel);
        if (field && givesUp)
            field->limit().setRefused(false);
        return TextDelegate::eventFilter(editor, event);
    }

private:
    std::function<bool(const QString&)> m_refuses;
};

} // namespace

MetricGrid::MetricGrid(EngagementDocument& document, QWidget* parent)
    : GridTable(parent), m_model(new MetricGridModel(document, this)), m_note(new CellNote(this))
{
    setModel(m_model);
    setItemDelegate(new MetricCellDelegate(
        [this](const QString& text) {
            const QString problem = m_model->problemWith(currentIndex(), text);
            if (!problem.isEmpty())
                say(problem, currentIndex());
            return !problem.isEmpty();
        },
        this));
    setAccessibleName(tr("Values, periods by fields"));
    setAccessibleDescription(
        tr("Type a value; Enter goes down, Tab to the right, Delete clears. A table from a "
           "spreadsheet is pasted from the current cell on."));
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    horizontalHeader()->setMinimumSectionSize(kValuesLeastColumn / 2);
    horizontalHeader()->setDefaultSectionSize(kValuesLeastColumn + 20);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setFixedHeight(fontMetrics().lineSpacing() * 2 + 8);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    verticalHeader()->setDefaultAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    connect(m_model, &MetricGridModel::refused, this,
            [this](const QString& sentence) { say(sentence, currentIndex()); });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            &MetricGrid::tellWhatIsDropped);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MetricGrid::endNote);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const int last = m_model->columnCount() - 1;
        for (int column = 0; column < last; ++column)
            setColumnWidth(column, qMax(kValuesLeastColumn, sizeHintForColumn(column)));
        if (last >= 0)
            setColumnWidth(last, kSourceColumn);
    });
}

void MetricGrid::say(const QString& sentence, const QModelIndex& cell)
{
    m_note->say(sentence, visualRect(cell).translated(viewport()->mapTo(this, QPoint(0, 0))));
}

void MetricGrid::endNote()
{
    m_note->hide();
}

bool MetricGrid::takesEdits()
{
    const bool editable = currentIndex().isValid() && (currentIndex().flags() & Qt::ItemIsEditable);
    if (currentIndex().isValid() && !editable)
        say(common::readingOnly(), currentIndex());
    return editable;
}

QModelIndexList MetricGrid::chosenCells() const
{
    const QModelIndexList selected = selectedIndexes();
    return selected.isEmpty() && currentIndex().isValid() ? QModelIndexList{currentIndex()}
                                                          : selected;
}

void MetricGrid::goToNewest()
{
    int row = m_model->rowCount() - 1;
    while (row > 0 && m_model->index(row - 1, 0).data().toString().isEmpty())
        --row;
    if (row >= 0) {
        setCurrentIndex(m_model->index(row, 0));
        scrollToBottom();
    }
}

bool MetricGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // What is typed here may be a shortcut elsewhere in the window.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool typing = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier &&
                            key->text().size() == 1 && key->text().front().isPrint();
        if (typing || key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste) ||
            key->key() == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        // Before Qt takes Tab for a move to the next widget.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        if (tab && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) &&
            handleMove(*key))
            return true;
    }
    return GridTable::event(event);
}

void MetricGrid::goTo(int row, int column)
{
    const QModelIndex next = m_model->index(row, column);
    if (next.isValid())
        setCurrentIndex(next);
}

/// Out of the grid at its ends, so that Tab never traps the keyboard.
bool MetricGrid::handleMove(const QKeyEvent& event)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return false;
    const int last = m_model->columnCount() - 1;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goTo(at.row() + (event.modifiers() & Qt::ShiftModifier ? -1 : 1), at.column());
        return true;
    case Qt::Key_Tab:
        if (at.column() == last && at.row() == m_model->rowCount() - 1)
            return false;
        at.column() < last ? goTo(at.row(), at.column() + 1) : goTo(at.row() + 1, 0);
        return true;
    case Qt::Key_Backtab:
        if (at.column() == 0 && at.row() == 0)
            return false;
        at.column() > 0 ? goTo(at.row(), at.column() - 1) : goTo(at.row() - 1, last);
        return true;
    default:
        return false;
    }
}

void MetricGrid::clearChosen()
{
    if (takesEdits()) {
        endNote();
        m_model->clear(chosenCells());
    }
}

void MetricGrid::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() == EditingState) {
        event->accept(); // the editor has it, and goes on when it has been left
    } else if (event->key() == Qt::Key_Escape && m_note->isVisible()) {
        endNote();
    } else if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clearChosen();
    } else if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        event->ignore();
    } else if (!handleMove(*event)) {
        const bool typing = event->text().size() == 1 && event->text().front().isPrint();
        if (typing && !takesEdits())
            return;
        GridTable::keyPressEvent(event);
    }
}

void MetricGrid::mousePressEvent(QMouseEvent* event)
{
    endNote();
    GridTable::mousePressEvent(event);
}

void MetricGrid::focusOutEvent(QFocusEvent* event)
{
    if (state() != EditingState)
        endNote();
    GridTable::focusOutEvent(event);
}

void MetricGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    endNote();
    GridTable::currentChanged(current, previous);
    emit chosenChanged();
}

void MetricGrid::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    GridTable::selectionChanged(selected, deselected);
    emit chosenChanged();
}

void MetricGrid::tellWhatIsDropped()
{
    const auto* field = viewport()->findChild<TextField*>();
    if (state() != EditingState || !field)
        return;
    const QString problem = m_model->problemWith(currentIndex(), field->text());
    if (!problem.isEmpty())
        emit dropped(tr("“%1” was not kept. %2").arg(field->text(), problem));
}

void MetricGrid::commitData(QWidget* editor)
{
    m_committed = currentIndex();
    endNote();
    GridTable::commitData(editor);
}

/// What was entered and cannot be together with the rest is said beside it, where one has gone on.
void MetricGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    endNote();
    GridTable::closeEditor(editor, hint);
    const QModelIndex written = m_committed;
    m_committed = QPersistentModelIndex();
    const QString remark = written.data(MetricGridModel::RemarkRole).toString();
    if (!remark.isEmpty())
        say(remark, written);
}

void MetricGrid::copy()
{
    QGuiApplication::clipboard()->setText(m_model->copy(chosenCells()));
}

void MetricGrid::paste()
{
    endNote();
    if (takesEdits())
        m_model->paste(currentIndex(), QGuiApplication::clipboard()->text());
}

void MetricGrid::contextMenuEvent(QContextMenuEvent* event)
{
    const bool editable = currentIndex().isValid() && (currentIndex().flags() & Qt::ItemIsEditable);
    QMenu menu(this);
    menu.addAction(common::copy(), QKeySequence(QKeySequence::Copy), this, &MetricGrid::copy);
    menu.addAction(common::paste(), QKeySequence(QKeySequence::Paste), this, &MetricGrid::paste)
        ->setEnabled(editable);
    menu.addAction(common::clear(), QKeySequence(Qt::Key_Delete), this, &MetricGrid::clearChosen)
        ->setEnabled(editable);
    menu.exec(event->globalPos());
}

} // namespace milepost
