// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/workshopvotes.h"

#include <QWidget>

namespace milepost {

class ChoiceBar;
class TextField;

/// An empty ballot to be filled: a score or none, how sure one is, and a line of proof. It is never
/// filled from a vote that was cast.
class BallotCard : public QWidget {
    Q_OBJECT

public:
    explicit BallotCard(QWidget* parent = nullptr);

    void clear();
    /// Nothing as long as there is no answer, or the proof is too long.
    [[nodiscard]] std::optional<SessionBallot> ballot(const ParticipantId& person) const;
    [[nodiscard]] ChoiceBar& answers() const { return *m_answers; }

signals:
    void filled();    ///< another answer, or none
    void confirmed(); ///< with the Enter key in the proof

private:
    ChoiceBar* m_answers;
    ChoiceBar* m_confidence;
    TextField* m_proof;
};

} // namespace milepost
