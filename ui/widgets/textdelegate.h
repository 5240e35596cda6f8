// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"

#include <QStyledItemDelegate>

namespace milepost {

class TextField;

/// The field that edits the text of a cell; more than fits is never cut without a word.
[[nodiscard]] TextField* makeCellField(QWidget* parent, const QModelIndex& index, qsizetype most);

/// Whether the editor keeps the event back, because its text does not fit: Enter, Tab and the loss
/// of the keyboard then leave it open.
[[nodiscard]] bool keepsCellOpen(const QObject* editor, const QEvent& event);

/// Gives the model what fits; the rest, where there is one, is shown.
void writeCell(const QWidget& editor, QAbstractItemModel& model, const QModelIndex& index);

/// Edits cells of text with these.
class TextDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TextDelegate(QObject* parent, qsizetype most = limits::kNameLength);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    qsizetype m_most;
};

} // namespace milepost
