// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace milepost {

/// Edits a cell with a list to choose from; each entry has its words and the value for the model's
/// edit role.
class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using Entries = QList<std::pair<QString, QString>>; ///< words and value
    /// `entries` is asked each time an editor opens.
    explicit ChoiceDelegate(std::function<Entries()> entries, QObject* parent = nullptr);

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

private:
    std::function<Entries()> m_entries;
};

} // namespace milepost
