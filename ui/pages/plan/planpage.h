// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QDate;
class QLabel;
class QTableView;
class QTimer;

namespace milepost {

class LeftOutPlaysModel;
class PlanModel;
class PlanTable;
class PlayPanel;
class TextLabel;

/// The plan as a table in order of priority, what was left out and why, and one play in words. It
/// follows the document while it is visible, and catches up when it is shown.
class PlanPage : public Page {
    Q_OBJECT

public:
    explicit PlanPage(EngagementDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] PageId id() const override { return PageId::Plan; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    void reveal(const Place& place) override;
    [[nodiscard]] Place currentPlace() const override;

    /// The day that a play's start or end is noted with; today when not set.
    void setToday(const QDate& today);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeActions();
    void layOut();
    void refreshSoon();
    void refresh();
    void choose(const PlayId& play);
    void updateActions();
    void force(bool in);
    void takeBack();
    void drop();
    void showMenu(QTableView& table, const QPoint& position);
    [[nodiscard]] QStringList knownNames() const;

    bool m_dirty = false;
    QTimer* m_timer;
    PlanModel* m_plan;
    LeftOutPlaysModel* m_leftOut;
    TextLabel* m_summary;
    PlanTable* m_table;
    TextLabel* m_empty;
    TextLabel* m_leftOutTitle;
    QTableView* m_leftOutTable;
    PlayPanel* m_panel;
    QAction* m_forceIn = nullptr;
    QAction* m_forceOut = nullptr;
    QAction* m_drop = nullptr;
    QAction* m_reset = nullptr;
    QList<QAction*> m_actions;
};

} // namespace milepost
