// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/session.h"

#include <QScrollArea>

#include <utility>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace milepost {

class BallotCard;
class SessionContext;
class SessionResult;
class SteadyLabel;
class TextLabel;

/// The dimension that is worked on: question and stages, the vote in secret, and what came of it.
/// While a vote is open it tells who has voted and not what.
class DimensionBlock : public QScrollArea {
    Q_OBJECT

public:
    /// The context must outlive it.
    explicit DimensionBlock(SessionContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& person() const { return *m_person; }
    [[nodiscard]] BallotCard& card() const { return *m_card; }
    /// Null before votes are revealed.
    [[nodiscard]] SessionResult* result() const { return m_result; }

signals:
    void passAroundRequested();

private:
    [[nodiscard]] QWidget* makeVoting();
    void refresh();
    void showVoting(const SessionDimension& at);
    void fillPeople(const SessionDimension& at);
    void fillDimensions(const SessionDimension& at);
    void record();
    void updateRecord();
    [[nodiscard]] ParticipantId chosen() const;

    SessionContext& m_context;
    QVBoxLayout* m_layout;
    QComboBox* m_dimensions;
    TextLabel* m_question;
    QList<TextLabel*> m_stages;
    QWidget* m_voting;
    SteadyLabel* m_progress = nullptr;
    QComboBox* m_person = nullptr;
    BallotCard* m_card = nullptr;
    QPushButton* m_record = nullptr;
    QPushButton* m_pass = nullptr;
    QPushButton* m_reveal = nullptr;
    QPushButton* m_without = nullptr;
    QPushButton* m_withdraw = nullptr;
    SessionResult* m_result = nullptr;
    std::pair<DimensionId, int> m_asked; ///< what the card is about: dimension and round
};

} // namespace milepost
