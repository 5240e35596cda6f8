// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/engagement/raci.h"
#include "ui/widgets/gridtable.h"

class QAction;
class QMenu;

namespace milepost {

class RaciHeader;
class RaciModel;
class RowHeader;

/// The RACI grid: plays by people. R, A, C or I writes the letter, Delete clears it, Enter goes
/// down and Tab to the right; a double click offers the same in a menu. The model must outlive it.
class RaciTable : public GridTable {
    Q_OBJECT

public:
    explicit RaciTable(RaciModel& model, QWidget* parent = nullptr);

    /// The current play; empty without one.
    [[nodiscard]] PlayId currentPlay() const;
    /// Brings a play into view and makes it current; false when it is not in the plan.
    bool setCurrentPlay(const PlayId& play);
    [[nodiscard]] QString currentPerson() const;
    /// Makes a cell current where there is one.
    void setCurrentCell(const PlayId& play, const QString& person);
    /// What can be done to the current cell.
    void addEditActions(QMenu& menu);

    /// Asks for the whole grid as a table.
    [[nodiscard]] QAction* copyAction() const { return m_copy; }

signals:
    void currentPlayChanged(const milepost::PlayId& play);

protected:
    void updateGeometries() override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    bool write(const QKeyEvent& event);

    RaciModel& m_model;
    RaciHeader* m_header;
    RowHeader* m_titles;
    QAction* m_copy;
};

} // namespace milepost
