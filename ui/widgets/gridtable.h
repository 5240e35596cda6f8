// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace milepost {

/// A table whose editors are left as in a spreadsheet: Enter takes what was typed and goes to the
/// cell below, Tab to the one beside, each with Shift the other way; Esc leaves the cell as it was
/// and stays. No further editor opens.
class GridTable : public QTableView {
    Q_OBJECT

public:
    using QTableView::QTableView;

protected:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void step(int rows, int columns);
};

} // namespace milepost
