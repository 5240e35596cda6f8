// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QTableView;

namespace milepost {

class EngagementDocument;
class NewParticipantRow;
class ParticipantModel;
class TextLabel;

/// The roster: people are added, changed in their cells, pasted as a list, deleted, and marked as
/// voters of the assessment shown. Every edit is written at once.
class ParticipantsPanel : public QWidget {
    Q_OBJECT

public:
    /// The document must outlive the panel.
    explicit ParticipantsPanel(EngagementDocument& document, QWidget* parent = nullptr);

    /// The assessment whose voters are ticked, and to which a new person comes.
    void setAssessment(const AssessmentId& assessment);

    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] NewParticipantRow& newcomer() const { return *m_newcomer; }

signals:
    /// Why an edit was refused, or what a paste did.
    void said(const QString& sentence);
    void taken(); ///< an edit was, also one that changed nothing

private:
    void makeTable();
    void layOut();
    void paste();
    void pastePeople();
    void removeSelected();
    void sayWhoVotes();

    EngagementDocument& m_document;
    ParticipantModel* m_model;
    NewParticipantRow* m_newcomer;
    TextLabel* m_voters;
    QTableView* m_table;
    AssessmentId m_assessment;
};

} // namespace milepost
