// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/progresswords.h"
#include "ui/pages/page.h"

class QTimer;

namespace milepost {

class EmptyState;
class ProgressCharts;
class ScopeBar;
class SentenceList;
class StateComparisonPanel;

/// What moved in a matrix and unit since last time, why, and whether it is where the plan should
/// be: sentences, charts over time, and any two states side by side. It follows document and view
/// while it is visible, and catches up when it is shown.
class ProgressPage : public Page {
    Q_OBJECT

public:
    explicit ProgressPage(EngagementView& view, QWidget* parent = nullptr);

    [[nodiscard]] PageId id() const override { return PageId::Progress; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    void reveal(const Place& place) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeActions();
    void layOut();
    void connectParts();
    void refreshSoon();
    void refresh();
    void followView();
    void chooseMatrix(const MatrixId& matrix);
    void chooseUnit(const std::optional<UnitId>& unit);
    void takeSnapshot();
    void assessNext();
    void showGap(ProgressGap gap);
    [[nodiscard]] Telling telling() const;

    bool m_dirty = true;
    MatrixId m_matrix;
    std::optional<UnitId> m_unit;
    QTimer* m_timer;
    QList<QAction*> m_actions;
    QAction* m_take = nullptr;
    ScopeBar* m_scope;
    EmptyState* m_empty;
    SentenceList* m_moved;
    SentenceList* m_way;
    ProgressCharts* m_charts;
    StateComparisonPanel* m_states;
    QWidget* m_told = nullptr;
};

} // namespace milepost
