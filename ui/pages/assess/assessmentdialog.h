// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/documenttypes.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDialogButtonBox;

namespace milepost {

class EngagementDocument;
class TextField;

/// Asks what an assessment is about: for a new one, or for one that exists. It only asks; whoever
/// opened it makes the edits from answer().
class AssessmentDialog : public QDialog {
    Q_OBJECT

public:
    /// `existing` is null for a new assessment. The document must outlive the dialog.
    AssessmentDialog(const EngagementDocument& document, const Assessment* existing,
                     QWidget* parent = nullptr);

    [[nodiscard]] NewAssessment answer() const;

private:
    void fill(const EngagementDocument& document, const Assessment* existing);

    QComboBox* m_matrix;
    QDateEdit* m_date;
    QComboBox* m_unit;
    QComboBox* m_kind;
    TextField* m_title;
};

} // namespace milepost
