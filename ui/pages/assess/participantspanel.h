// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTableView;

namespace milepost {

class EngagementView;
class NewParticipantRow;
class ParticipantModel;
class TextLabel;

/// The roster: people are added, changed in their cells, pasted as a list, deleted, and marked as
/// voters of the assessment shown. Every edit is written at once.
class ParticipantsPanel : public QWidget {
    Q_OBJECT

public:
    /// The view must outlive the panel.
    explicit ParticipantsPanel(EngagementView& view, QWidget* parent = nullptr);

    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] NewParticipantRow& newcomer() const { return *m_newcomer; }

signals:
    /// Why an edit was refused, or what a paste did.
    void said(const QString& sentence);
    void taken(); ///< an edit was, also one that changed nothing

private:
    void followAssessment();
    void makeTable();
    void layOut();
    void paste();
    void pastePeople();
    void removeSelected();
    void sayWhoVotes();

    EngagementView& m_view;
    ParticipantModel* m_model;
    NewParticipantRow* m_newcomer;
    TextLabel* m_voters;
    QTableView* m_table;
};

} // namespace milepost
