// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/assessments.h"

#include <QDialog>

class QComboBox;

namespace milepost {

class DateField;
class EngagementView;
class TextField;
class TextLabel;

/// Asks what an assessment is about: for a new one, or for one that exists. It only asks; whoever
/// opened it makes the edits from answer(). A date that was typed and not understood is said, and
/// keeps it open once.
class AssessmentDialog : public QDialog {
    Q_OBJECT

public:
    /// `existing` is null for a new assessment, which is proposed for the status date. The view
    /// must outlive the dialog.
    AssessmentDialog(const EngagementView& view, const Assessment* existing,
                     QWidget* parent = nullptr);

    [[nodiscard]] NewAssessment answer() const;
    [[nodiscard]] DateField& date() const { return *m_date; }
    [[nodiscard]] TextLabel& problem() const { return *m_problem; }

    void accept() override;

private:
    void say(const QString& typed);
    void fill(const EngagementView& view, const Assessment* existing);

    QComboBox* m_matrix;
    DateField* m_date;
    QComboBox* m_unit;
    QComboBox* m_kind;
    TextField* m_title;
    TextLabel* m_problem;
    bool m_unanswered = false; ///< nothing was confirmed since the problem was said
};

} // namespace milepost
