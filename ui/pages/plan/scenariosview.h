// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/plan.h"

#include <QWidget>

class QAction;

namespace milepost {

class ChangeStrip;
class EmptyState;
class EngagementView;
class GridTable;
class ScenarioModel;
class Telling;
class TextLabel;

/// The scenarios of the plan side by side: what each comes to, what it does otherwise, and which is
/// the plan. They are made, set up, copied, renamed, deleted and chosen here, each in one step of
/// undo. It is computed only while it is seen. The view must outlive it.
class ScenariosView : public QWidget {
    Q_OBJECT

public:
    explicit ScenariosView(EngagementView& view, QWidget* parent = nullptr);

    void refresh(const Telling& telling);

    /// What the latest edit moved in the plan; it is told here as beside the plays.
    [[nodiscard]] ChangeStrip& changes() const { return *m_changes; }
    [[nodiscard]] GridTable& table() const { return *m_table; }
    [[nodiscard]] ScenarioModel& model() const { return *m_model; }
    [[nodiscard]] QList<QAction*> actionsOfMenu() const;

signals:
    void refused(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QAction* makeScenarioAction(const QString& text, const QString& icon, const QString& tip,
                                const QKeySequence& key);
    void layOut();
    void fill(const Telling& telling);
    void offer();
    [[nodiscard]] const Scenario* currentScenario() const;
    void makeThree();
    void addOne();
    void copyCurrent();
    void renameCurrent();
    void decideOnPlays();
    void deleteCurrent();
    void emptyCell();
    void choose();
    /// Adds the scenarios and goes to the first of them.
    void add(const QList<Scenario>& scenarios);
    void goTo(const std::optional<ScenarioId>& scenario);
    bool accepted(const std::optional<QString>& refusal);

    EngagementView& m_view;
    bool m_stale = true;
    ScenarioModel* m_model;
    TextLabel* m_summary;
    ChangeStrip* m_changes;
    GridTable* m_table;
    EmptyState* m_empty;
    QAction* m_choose;
    QAction* m_add;
    QAction* m_copy;
    QAction* m_rename;
    QAction* m_plays;
    QAction* m_delete;
    QWidget* m_tools = nullptr;
};

} // namespace milepost
