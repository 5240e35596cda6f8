// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace milepost {

class PeopleDraftModel;

/// Enters people fast: typing begins a name, Return goes to the name in the next row, a pasted list
/// fills the rows, Delete removes.
class PeopleDraftTable : public QTableView {
    Q_OBJECT

public:
    explicit PeopleDraftTable(PeopleDraftModel& model, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    PeopleDraftModel& m_model;
};

} // namespace milepost
