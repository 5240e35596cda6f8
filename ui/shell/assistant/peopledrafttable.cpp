// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/assistant/peopledrafttable.h"

#include "core/wording/terms.h"
#include "ui/language/inwords.h"
#include "ui/pages/pastedialog.h"
#include "ui/shell/assistant/peopledraftmodel.h"
#include "ui/widgets/textdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace milepost {

namespace {

/// Offers the functions as a list.
class FunctionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex&) const override
    {
        auto* box = new QComboBox(parent);
        box->setAccessibleName(inWords(terms::jobFunction()));
        for (const auto& [function, name] : EnumNames<Function>::table)
            box->addItem(inWords(functionLabel(function)), static_cast<int>(function));
        return box;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* box = static_cast<QComboBox*>(editor);
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override
    {
        model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
    }
};

} // namespace

PeopleDraftTable::PeopleDraftTable(PeopleDraftModel& model, QWidget* parent)
    : QTableView(parent), m_model(model)
{
    setModel(&model);
    setAccessibleName(inWords(terms::people()));
    setAccessibleDescription(tr("A name and a function in each row; a list can be pasted"));
    setItemDelegateForColumn(PeopleDraftModel::NameColumn, new TextDelegate(this));
    setItemDelegateForColumn(PeopleDraftModel::FunctionColumn, new FunctionDelegate(this));
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(PeopleDraftModel::NameColumn, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    setColumnWidth(PeopleDraftModel::FunctionColumn, fontMetrics().averageCharWidth() * 26);
    setCurrentIndex(model.index(0, 0));
}

void PeopleDraftTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::Paste) && current.isValid()) {
        m_model.paste(current, QApplication::clipboard()->text(),
                      [this](const PastePreview& preview) { return confirmPaste(preview, this); });
        return;
    }
    if (event->matches(QKeySequence::Delete) && current.isValid()) {
        m_model.removeRow(current.row());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (state() == EditingState) // the field sends it on after having taken it
            return;
        if (m_model.isEmptyRow(current.row()))
            event->ignore(); // the list is complete: the default button of the page is meant
        else
            edit(current);
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex PeopleDraftTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    // Tab in an editor goes to the function, then to the next person.
    if (action == MoveNext && current.isValid()) {
        if (current.column() == PeopleDraftModel::NameColumn)
            return current.siblingAtColumn(PeopleDraftModel::FunctionColumn);
        return m_model.index(qMin(current.row() + 1, m_model.rowCount() - 1), 0);
    }
    return QTableView::moveCursor(action, modifiers);
}

void PeopleDraftTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex current = currentIndex();
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && current.isValid())
        setCurrentIndex(m_model.index(qMin(current.row() + 1, m_model.rowCount() - 1),
                                      PeopleDraftModel::NameColumn));
}

} // namespace milepost
