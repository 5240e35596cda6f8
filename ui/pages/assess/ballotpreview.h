// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ballotplan.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace milepost {

class EngagementDocument;

/// Shows what a file of ballots would do to an assessment, ballot by ballot, and asks who somebody
/// is where that is unsure. Nothing is imported here.
class BallotPreview : public QDialog {
    Q_OBJECT

public:
    /// `document` must outlive the dialog.
    BallotPreview(const EngagementDocument& document, AssessmentId assessment, BallotFile file,
                  const QString& fileName, QWidget* parent);

    /// With what was chosen, for the engagement as it is now.
    [[nodiscard]] BallotPlan plan() const;

    // The parts, for those who look at them.
    [[nodiscard]] QTableWidget& ballots() const { return *m_ballots; }
    [[nodiscard]] QPushButton& importButton() const { return *m_import; }
    /// The question who a rater is, in the order of the file; only for those who are unsure.
    [[nodiscard]] const QList<QComboBox*>& questions() const { return m_questions; }

private:
    void addQuestions(const BallotPlan& plan);
    void refresh();

    const EngagementDocument& m_document;
    AssessmentId m_assessment;
    BallotFile m_file;
    QHash<QString, RaterChoice> m_choices;
    QList<QComboBox*> m_questions;
    QLabel* m_counts;
    QTableWidget* m_ballots;
    QPushButton* m_import;
};

} // namespace milepost
