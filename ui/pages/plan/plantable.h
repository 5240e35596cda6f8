// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/widgets/gridtable.h"

class QMenu;
class QSortFilterProxyModel;

namespace milepost {

class PersonDelegate;
class PlanModel;

/// The plan's plays as a table that can be sorted and edited: a double click, a click in the
/// selected row, Enter or F2 edits a cell, typing starts a new value, Tab leaves the table. Columns
/// fit what they hold until a person sets a width.
class PlanTable : public GridTable {
    Q_OBJECT

public:
    explicit PlanTable(PlanModel& model, QWidget* parent = nullptr);

    /// Order, widths and sorting of the columns, and back; what is no such thing is passed over.
    [[nodiscard]] QByteArray keptColumns() const;
    void restoreColumns(const QByteArray& kept);

    /// Names that are proposed for the accountable person.
    void setNames(const QStringList& names);

    /// The current play; empty without one.
    [[nodiscard]] PlayId currentPlay() const;
    /// Brings a play into view and makes it current; false when it is not in the table.
    bool setCurrentPlay(const PlayId& play);
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    /// An entry for each cell of the current play that can be edited.
    void addEditActions(QMenu& menu);

signals:
    void currentPlayChanged(const milepost::PlayId& play);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void makeColumns();
    void fitColumns();

    PlanModel& m_model;
    QSortFilterProxyModel* m_sorted;
    PersonDelegate* m_people;
    bool m_ownWidths = false; ///< a person has set one
    bool m_fitting = false;
};

} // namespace milepost
