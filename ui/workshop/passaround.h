// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace milepost {

class BallotCard;
class SessionContext;
class TextLabel;

/// A private ballot that fills the screen for one person after another. What was chosen is gone
/// from the screen before the next one is named; Esc goes back to the facilitator and drops a
/// ballot that was begun.
class PassAround : public QWidget {
    Q_OBJECT

public:
    /// The context must outlive it.
    explicit PassAround(SessionContext& context, QWidget* parent = nullptr);

    /// Begins with the first voter who is missing.
    void begin();
    [[nodiscard]] BallotCard& card() const { return *m_card; }
    [[nodiscard]] const ParticipantId& person() const { return m_person; }

signals:
    /// The laptop is back with the facilitator.
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHandover();
    [[nodiscard]] QWidget* makeBallot();
    void next();
    void open();
    void cast();
    void skip();
    void finish();
    void follow();

    SessionContext& m_context;
    QStackedWidget* m_stack;
    QWidget* m_handover;
    QWidget* m_ballot;
    TextLabel* m_thanks = nullptr;
    TextLabel* m_who = nullptr;
    TextLabel* m_left = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_skip = nullptr;
    TextLabel* m_voter = nullptr;
    TextLabel* m_question = nullptr;
    QList<TextLabel*> m_stages;
    TextLabel* m_problem = nullptr;
    BallotCard* m_card = nullptr;
    QPushButton* m_cast = nullptr;
    ParticipantId m_person;
    QList<ParticipantId> m_skipped;
};

} // namespace milepost
