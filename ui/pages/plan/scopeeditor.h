// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/plansetup.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace milepost {

/// What the plan looks at: the playbooks it chooses from, and for each matrix the assessment it
/// rests on. Both follow their rule until somebody chooses.
class ScopeEditor : public QWidget {
    Q_OBJECT

public:
    ScopeEditor(const Content& content, const Engagement& engagement, QWidget* parent = nullptr);

    /// Nothing: the rule holds.
    [[nodiscard]] std::optional<QList<PlaybookId>> playbooks() const;
    [[nodiscard]] std::optional<QList<AssessmentId>> assessments() const;

private:
    [[nodiscard]] QWidget* makePlaybooks(const Content& content);
    [[nodiscard]] QWidget* makeAssessments(const Content& content, const Engagement& engagement);
    void follow();

    PlanSetup m_setup;
    QList<std::pair<PlaybookId, QCheckBox*>> m_playbooks;
    QList<QComboBox*> m_assessments; ///< one a matrix
    QCheckBox* m_allPlaybooks;
    QCheckBox* m_latest;
};

} // namespace milepost
