// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/plan.h"

#include <QDialog>

class QComboBox;

namespace milepost {

class EngagementView;
class TextLabel;

/// Which plays a scenario decides on otherwise than the plan: each is as in the plan, taken in,
/// left out or left to the proposal. Applied as one undo step. The view must outlive it.
class ScenarioPlaysDialog : public QDialog {
    Q_OBJECT

public:
    ScenarioPlaysDialog(EngagementView& view, const ScenarioId& scenario,
                        QWidget* parent = nullptr);

    void accept() override;
    void reject() override;

private:
    struct Line {
        PlayId play;
        QComboBox* choice = nullptr;
        int first = 0;
    };

    void addLines();

    EngagementView& m_view;
    ScenarioId m_scenario;
    QList<Line> m_plays;
    TextLabel* m_problem;
};

} // namespace milepost
