// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QComboBox;

namespace milepost {

class EngagementView;
struct Change;

/// Chooses the unit and the assessment that the pages are about. Units are only offered where the
/// organization has some; assessments stand with the latest first. A unit without an assessment
/// cannot be chosen.
class ScopeSwitcher : public QWidget {
    Q_OBJECT

public:
    /// `view` must outlive it.
    explicit ScopeSwitcher(EngagementView& view, QWidget* parent = nullptr);

    /// What the page in front follows; the rest is not shown.
    enum class Shown { Nothing, Unit, UnitAndAssessment };
    void setShown(Shown shown);

private:
    void followChange(const Change& change);
    void fill();
    void fillAssessments(const UnitId& unit);
    void tellWhole();

    EngagementView& m_view;
    QComboBox* m_units;
    QComboBox* m_assessments;
    Shown m_shown = Shown::UnitAndAssessment;
};

} // namespace milepost
