// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/plandelegates.h"

#include "core/base/datereader.h"
#include "core/base/limits.h"
#include "ui/models/planmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/textorder.h"
#include "ui/widgets/textdelegate.h"
#include "ui/widgets/textfields.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QTimer>

namespace milepost {

namespace {

constexpr int kCellPencil = 12;

QString headerOf(const QModelIndex& index)
{
    return index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
}

QLineEdit* lineEditor(QWidget* parent, const QModelIndex& index)
{
    auto* edit = new QLineEdit(parent);
    edit->setFrame(false);
    edit->setAutoFillBackground(true);
    edit->setAccessibleName(headerOf(index));
    return edit;
}

} // namespace

void PlanCellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = keepInOrder(option->text);
    const bool near = option->state & (QStyle::State_Selected | QStyle::State_MouseOver);
    if (!near || !(index.flags() & Qt::ItemIsEditable))
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationPosition = QStyleOptionViewItem::Right;
    option->decorationSize = QSize(kCellPencil, kCellPencil);
    option->icon = themeIcon(QStringLiteral("edit"));
}

QWidget* PlayStateDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                         const QModelIndex& index) const
{
    auto* combo = new QComboBox(parent);
    combo->setAccessibleName(headerOf(index));
    for (const auto& [state, name] : EnumNames<PlayState>::table) {
        if (state != PlayState::Dropped) // that asks what takes its place
            combo->addItem(playStateWords(state), static_cast<int>(state));
    }
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto* self = const_cast<PlayStateDelegate*>(this);
        emit self->commitData(combo);
        emit self->closeEditor(combo, QAbstractItemDelegate::NoHint);
    });
    QTimer::singleShot(0, combo, &QComboBox::showPopup);
    return combo;
}

void PlayStateDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* combo = static_cast<QComboBox*>(editor);
    combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
}

void PlayStateDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                     const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

QWidget* EffortDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const
{
    QLineEdit* edit = lineEditor(parent, index);
    edit->setAlignment(Qt::AlignTrailing);
    edit->setToolTip(tr("Person-days; empty: the play’s usual effort"));
    return edit;
}

void EffortDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* edit = static_cast<QLineEdit*>(editor);
    QLocale locale = edit->locale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator); // what is shown can be read in one way
    edit->setText(
        locale.toString(index.data(Qt::EditRole).toDouble(), 'f', QLocale::FloatingPointShortest));
    edit->selectAll();
}

// As text: the model reads it, and says so where it is no number.
void EffortDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const
{
    const QString text = static_cast<QLineEdit*>(editor)->text().trimmed();
    model->setData(index, text.isEmpty() ? QVariant() : QVariant(text), Qt::EditRole);
}

QWidget* DateDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    QLineEdit* edit = lineEditor(parent, index);
    edit->setPlaceholderText(edit->locale().dateFormat(QLocale::ShortFormat));
    return edit;
}

void DateDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* edit = static_cast<QLineEdit*>(editor);
    edit->setText(edit->locale().toString(index.data(Qt::EditRole).toDate(), QLocale::ShortFormat));
    edit->selectAll();
}

// What is no date is given on as text, for the model to say so.
void DateDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    const auto* edit = static_cast<QLineEdit*>(editor);
    const QDate date = dateFromText(edit->text(), edit->locale());
    const QString text = edit->text().trimmed();
    model->setData(index, date.isValid() || text.isEmpty() ? QVariant(date) : QVariant(text),
                   Qt::EditRole);
}

QWidget* PersonDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const
{
    TextField* edit = makeCellField(parent, index, limits::kNameLength);
    edit->setPlaceholderText(tr("One name"));
    auto* completer = new QCompleter(m_names, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    return edit;
}

void PersonDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const
{
    writeCell(*editor, *model, index);
}

bool PersonDelegate::eventFilter(QObject* editor, QEvent* event)
{
    if (keepsCellOpen(editor, *event))
        return event->type() == QEvent::KeyPress;
    return PlanCellDelegate::eventFilter(editor, event);
}

} // namespace milepost
