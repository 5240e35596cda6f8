// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Editors for the cells of the plan's table. Each takes and gives the model's edit value.
namespace milepost {

/// A cell that shows a pencil, when it can be edited, under the mouse and in the selected row. Its
/// figures keep their order from right to left.
class PlanCellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// The state of a play, chosen from a list that opens at once.
class PlayStateDelegate : public PlanCellDelegate {
    Q_OBJECT

public:
    using PlanCellDelegate::PlanCellDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
};

/// Person-days; an empty field gives the content's own value back.
class EffortDelegate : public PlanCellDelegate {
    Q_OBJECT

public:
    using PlanCellDelegate::PlanCellDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
};

/// A date as the locale writes it; an empty field gives none.
class DateDelegate : public PlanCellDelegate {
    Q_OBJECT

public:
    using PlanCellDelegate::PlanCellDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
};

/// The name of a person, completed from `names`.
class PersonDelegate : public PlanCellDelegate {
    Q_OBJECT

public:
    using PlanCellDelegate::PlanCellDelegate;
    void setNames(const QStringList& names) { m_names = names; }
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    QStringList m_names;
};

} // namespace milepost
