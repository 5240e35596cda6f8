// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QListView>

namespace milepost {

class PlanModel;
class StepPlays;
class TextLabel;

/// The cards of one step. Right and Left ask for the columns beside it, Ctrl+Shift with them for
/// moving the current play there.
class StepList : public QListView {
    Q_OBJECT

public:
    explicit StepList(QWidget* parent = nullptr) : QListView(parent) {}

signals:
    void columnRequested(int by);
    void moveRequested(int by);
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

/// One step of a playbook as a column: verb and heading, with what it is for as tool tip, how full
/// it is, its cards.
class BoardColumn : public QWidget {
    Q_OBJECT

public:
    /// The model must outlive it.
    explicit BoardColumn(PlanModel& plan, QWidget* parent = nullptr);

    void showStep(const StepId& step, const QString& heading, const QString& purpose);
    /// Counts anew. `total` is how many plays the step has, those of one's own too, in the plan or
    /// not.
    void refresh(int total);

    [[nodiscard]] StepList& list() const { return *m_list; }
    [[nodiscard]] StepPlays& plays() const { return *m_plays; }

private:
    PlanModel& m_plan;
    StepPlays* m_plays;
    TextLabel* m_heading;
    TextLabel* m_full;
    StepList* m_list;
};

} // namespace milepost
