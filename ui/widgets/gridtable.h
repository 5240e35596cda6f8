// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace milepost {

/// A table with the keys of a spreadsheet: Enter takes what was typed and goes to the cell below,
/// Tab to the one beside, each with Shift the other way; Esc leaves the cell as it was and stays.
/// No further editor opens. Where nothing is being typed Enter goes down as well and is never that
/// of a dialog around, and Tab leaves the table, as everywhere in a window, unless it steps.
class GridTable : public QTableView {
    Q_OBJECT

public:
    using QTableView::QTableView;

    /// Tab goes to the cell beside, from the last one of a row to the row below, and leaves the
    /// table at its end; with Shift the other way. Ctrl+Tab leaves the table at once.
    void setTabSteps(bool steps) { m_tabSteps = steps; }

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void step(int rows, int columns);
    bool stepOn(int columns);

    bool m_tabSteps = false;
};

} // namespace milepost
