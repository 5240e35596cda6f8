// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/assessments.h"
#include "core/edits/workshop.h"

#include <QDialog>

class QComboBox;
class QListWidget;
class QPushButton;

namespace milepost {

class EngagementDocument;
class TextLabel;

/// Asks what a workshop is about: the assessments that are worked on, the agenda, and who is
/// invited. begin() makes the edits, in one step.
class StartDialog : public QDialog {
    Q_OBJECT

public:
    /// The document must outlive it. `now` is when the session begins, `today` the day of a new
    /// assessment.
    StartDialog(EngagementDocument& document, const Clock& clock, QWidget* parent);

    [[nodiscard]] QListWidget& assessments() const { return *m_assessments; }
    [[nodiscard]] QListWidget& people() const { return *m_people; }
    [[nodiscard]] QComboBox& agenda() const { return *m_agenda; }
    [[nodiscard]] TextLabel& problem() const { return *m_problem; }
    /// Whether it was closed to add people on the Assess page.
    [[nodiscard]] bool wantsPeople() const { return m_wantsPeople; }

    void accept() override;

private:
    void fill();
    void updateState();
    [[nodiscard]] Result<Done> begin();

    EngagementDocument& m_document;
    Clock m_clock;
    QListWidget* m_assessments;
    QComboBox* m_agenda;
    QListWidget* m_people;
    TextLabel* m_problem;
    QPushButton* m_begin = nullptr;
    QPushButton* m_addPeople = nullptr;
    QList<QList<AgendaPart>> m_agendas;
    bool m_wantsPeople = false;
};

} // namespace milepost
