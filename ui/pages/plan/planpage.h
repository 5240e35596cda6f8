// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;
class QScrollArea;
class QSplitter;
class QTabWidget;
class QTableView;
class QTimer;
class QToolButton;

namespace milepost {

class ChangeStrip;
class EmptyState;
class LeftOutPlaysModel;
class OwnPlayActions;
class PlanModel;
class PlanTable;
class PlayDecisions;
class PlayPanel;
class ProposalWatch;
class RiskRegister;
class Telling;
class TextLabel;

/// The plan as a table in order of priority, what was left out and why, and one play in words; what
/// the latest edit changed stands above it. It follows the document while it is visible, and
/// catches up when it is shown.
class PlanPage : public Page {
    Q_OBJECT

public:
    explicit PlanPage(EngagementView& view, QWidget* parent = nullptr);

    [[nodiscard]] PageId id() const override { return PageId::Plan; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void reveal(const Place& place) override;
    [[nodiscard]] Place currentPlace() const override;
    [[nodiscard]] QByteArray keptColumns() const override;
    void restoreColumns(const QByteArray& kept) override;

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void refreshSoon();
    void refresh();
    void showEmptiness(const Telling& telling);
    void choose(const PlayId& play);
    void offerEdits();
    void follow(const PlayId& play);
    void replan();
    void setUp();
    void showMenu(QTableView& table, const QPoint& position);
    [[nodiscard]] Telling telling() const;

    bool m_dirty = false;
    QTimer* m_timer;
    PlayDecisions* m_decisions;
    OwnPlayActions* m_ownPlays;
    QAction* m_replan;
    QAction* m_settings;
    ProposalWatch* m_watch;
    PlanModel* m_plan;
    LeftOutPlaysModel* m_leftOut;
    TextLabel* m_summary;
    QToolButton* m_addPlay;
    ChangeStrip* m_changes;
    PlanTable* m_table;
    TextLabel* m_nothingPlanned;
    EmptyState* m_empty;
    QTabWidget* m_views = nullptr; ///< the plays, and the risks
    RiskRegister* m_risks;
    QScrollArea* m_tables = nullptr;
    QSplitter* m_splitter = nullptr;
    QSplitter* m_below = nullptr;
    TextLabel* m_leftOutTitle;
    QTableView* m_leftOutTable;
    PlayPanel* m_panel;
};

} // namespace milepost
