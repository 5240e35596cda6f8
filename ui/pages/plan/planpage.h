// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QTabWidget;
class QTimer;
class QToolButton;

namespace milepost {

class BaselineView;
class ChangeStrip;
class EmptyState;
class OwnPlayActions;
class PlayDecisions;
class PlaysView;
class QuadrantView;
class ProposalWatch;
class RiskRegister;
class ScenariosView;
class Telling;
class TextLabel;

/// The plays of the plan, where they stand by impact and effort, its risks, how it stands beside
/// its baseline, and its scenarios; what is late and what the latest edit changed stand above the
/// plays. It follows the document while it is visible, and catches up when it is shown.
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

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void connectParts();
    void refreshSoon();
    void refresh();
    void showEmptiness(const Telling& telling);
    void offerEdits();
    void showQuadrant(const Telling& now);
    void replan();
    void setUp();
    [[nodiscard]] Telling telling() const;

    bool m_dirty = false;
    QTimer* m_timer;
    PlayDecisions* m_decisions;
    OwnPlayActions* m_ownPlays;
    QAction* m_replan;
    QAction* m_settings;
    ProposalWatch* m_watch;
    TextLabel* m_summary;
    TextLabel* m_late;
    QToolButton* m_addPlay;
    ChangeStrip* m_changes;
    PlaysView* m_plays;
    TextLabel* m_nothingPlanned;
    EmptyState* m_empty;
    /// The plays, impact and effort, the risks, the baseline, the scenarios.
    QTabWidget* m_views = nullptr;
    QuadrantView* m_quadrant;
    bool m_quadrantIsOld = true;
    RiskRegister* m_risks;
    BaselineView* m_baseline;
    ScenariosView* m_scenarios;
    QAction* m_compare;
};

} // namespace milepost
