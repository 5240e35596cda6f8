// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textdelegate.h"

#include "ui/widgets/textfields.h"

#include <QKeyEvent>

namespace milepost {

TextField* makeCellField(QWidget* parent, const QModelIndex& index, qsizetype most)
{
    auto* field = new TextField(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
        parent);
    field->setKeepsTyping(true);
    field->setFrame(false);
    field->setAutoFillBackground(true);
    field->limit().setMost(most);
    return field;
}

bool keepsCellOpen(const QObject* editor, const QEvent& event)
{
    const auto* field = qobject_cast<const TextField*>(editor);
    if (!field || field->limit().over() == 0)
        return false;
    if (event.type() == QEvent::FocusOut)
        return true;
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab ||
           key == Qt::Key_Backtab;
}

void writeCell(const QWidget& editor, QAbstractItemModel& model, const QModelIndex& index)
{
    const auto& field = static_cast<const TextField&>(editor);
    const QString text = field.text();
    if (field.limit().over() > 0)
        field.limit().showLeftOut(text);
    model.setData(index, field.limit().fitting(text), Qt::EditRole);
}

TextDelegate::TextDelegate(QObject* parent, qsizetype most)
    : QStyledItemDelegate(parent), m_most(most)
{}

QWidget* TextDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    return makeCellField(parent, index, m_most);
}

void TextDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    writeCell(*editor, *model, index);
}

// A field that loses the keyboard has to know it, and draws no cursor then.
bool TextDelegate::eventFilter(QObject* editor, QEvent* event)
{
    if (keepsCellOpen(editor, *event))
        return event->type() == QEvent::KeyPress;
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace milepost
