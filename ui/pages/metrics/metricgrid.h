// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/gridtable.h"

namespace milepost {

class CellNote;
class EngagementDocument;
class MetricGridModel;

/// The grid of values, made for fast entry: what is typed goes into the current cell, Enter goes
/// down, Tab onward, Esc leaves the cell as it was, F2 edits, Delete clears, Ctrl+C and Ctrl+V
/// exchange with spreadsheets. What cannot be stays in its cell, open, with the reason beside it.
class MetricGrid : public GridTable {
    Q_OBJECT

public:
    explicit MetricGrid(EngagementDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] MetricGridModel& grid() const { return *m_model; }
    [[nodiscard]] CellNote& note() const { return *m_note; }
    /// The cells that an edit concerns: those selected, or the current one.
    [[nodiscard]] QModelIndexList chosenCells() const;
    /// Goes to the first cell of the latest period that has no value yet, or of the latest one.
    void goToNewest();

public slots:
    void copy();
    void paste();

signals:
    /// Other cells are chosen.
    void chosenChanged();
    /// What was typed and could not be taken is gone, since other values are shown; says why.
    void dropped(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void commitData(QWidget* editor) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void tellWhatIsDropped();
    [[nodiscard]] bool takesEdits();
    [[nodiscard]] bool handleMove(const QKeyEvent& event);
    void goTo(int row, int column);
    void say(const QString& sentence, const QModelIndex& cell);
    void endNote();
    void clearChosen();

    MetricGridModel* m_model;
    CellNote* m_note;
    QPersistentModelIndex m_committed; ///< the cell that an editor has just written
};

} // namespace milepost
