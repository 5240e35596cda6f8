// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/assessment.h"

#include <QDate>
#include <QWizardPage>

class QCheckBox;
class QDateEdit;
class QRadioButton;

namespace milepost {

/// Second step: which matrices, when, and whether by a group. The first matrix, today and a
/// self-assessment are set already.
class AssistantAssessmentPage : public QWizardPage {
    Q_OBJECT

public:
    explicit AssistantAssessmentPage(const QDate& today, QWidget* parent = nullptr);

    [[nodiscard]] QList<MatrixId> matrices() const;
    [[nodiscard]] QDate date() const;
    [[nodiscard]] AssessmentKind kind() const;

    [[nodiscard]] bool isComplete() const override;

private:
    struct Choice {
        MatrixId matrix;
        QCheckBox* box = nullptr;
    };

    [[nodiscard]] QWidget* makeMatrices();
    [[nodiscard]] QWidget* makeKinds();

    QList<Choice> m_choices;
    QDateEdit* m_date;
    QRadioButton* m_workshop = nullptr;
};

} // namespace milepost
