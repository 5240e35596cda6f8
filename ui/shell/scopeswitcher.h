// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QComboBox;

namespace milepost {

class EngagementDocument;
struct Change;

/// Chooses the unit and the assessment that the pages are about. Units are only offered where the
/// organization has some; assessments stand with the latest first. When the one shown is deleted
/// the next best follows; when it is brought back it is shown again. A unit without an assessment
/// cannot be chosen.
class ScopeSwitcher : public QWidget {
    Q_OBJECT

public:
    /// `document` must outlive it. Begins with the latest open assessment of the whole
    /// organization, or the next best.
    explicit ScopeSwitcher(const EngagementDocument& document, QWidget* parent = nullptr);

    /// Empty when there is no assessment.
    [[nodiscard]] AssessmentId assessment() const { return m_assessment; }
    /// Does nothing for an assessment that does not exist.
    void setAssessment(const AssessmentId& id);

    /// What the page in front follows; the rest is not shown.
    enum class Shown { Nothing, Unit, UnitAndAssessment };
    void setShown(Shown shown);

signals:
    void assessmentChanged(const milepost::AssessmentId& id);

private:
    void followChange(const Change& change);
    void fill();
    void fillAssessments(const UnitId& unit);
    void tellWhole();
    void choose(const AssessmentId& id);
    [[nodiscard]] UnitId unitOfCurrent() const;

    const EngagementDocument& m_document;
    QComboBox* m_units;
    QComboBox* m_assessments;
    AssessmentId m_assessment;
    Shown m_shown = Shown::UnitAndAssessment;
    AssessmentId m_gone; ///< was shown when it was deleted
};

/// The assessment that one most likely wants to look at first; empty when there is none.
[[nodiscard]] AssessmentId likelyAssessment(const EngagementDocument& document);

} // namespace milepost
