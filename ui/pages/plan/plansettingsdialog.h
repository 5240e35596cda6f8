// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/plansetup.h"

#include <QDialog>

class QTabWidget;

namespace milepost {

class CapacityEditor;
class EngagementDocument;
class FreezeWeekEditor;
class GoalEditor;
class ScopeEditor;
class TextLabel;

/// Everything that steers the proposal of the plan, on four tabs: capacity, freeze weeks, scope and
/// goals. Applied as one undo step; what is refused is said where it stands and keeps the dialog
/// open. Closing without applying asks when something was changed.
class PlanSettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// The document must outlive the dialog.
    explicit PlanSettingsDialog(EngagementDocument& document, QWidget* parent = nullptr);

    void accept() override;
    void reject() override;

private:
    [[nodiscard]] PlanSetup setup() const;

    EngagementDocument& m_document;
    PlanSetup m_first; ///< when the dialog opened
    QTabWidget* m_tabs;
    CapacityEditor* m_capacity;
    FreezeWeekEditor* m_freeze;
    ScopeEditor* m_scope;
    GoalEditor* m_goals;
    TextLabel* m_problem;
};

} // namespace milepost
