// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/assessment.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace milepost {

class AssessContext;
class ChoiceBar;
class SteadyLabel;

/// One person's own score by a click, for self-assessments and for whoever starts without a roster:
/// the first click then makes the person as well.
class MyScoreBar : public QWidget {
    Q_OBJECT

public:
    explicit MyScoreBar(AssessContext& context, QWidget* parent = nullptr);

    [[nodiscard]] ChoiceBar& answers() const { return *m_answers; }
    [[nodiscard]] ChoiceBar& confidence() const { return *m_confidence; }
    [[nodiscard]] QComboBox& person() const { return *m_person; }

    /// The score that the person has given in the round that counts.
    [[nodiscard]] std::optional<HalfStage> score() const;
    void giveScore(HalfStage score);

signals:
    /// Another score may be shown: it was given, or another person or dimension chosen.
    void shown();

private:
    void refresh();
    void fillPeople();
    void choose(int choice);
    void castConfidence(int choice);
    [[nodiscard]] QString hint(const Ballot* given) const;
    [[nodiscard]] ParticipantId rater() const;
    [[nodiscard]] const Ballot* ballot() const;
    [[nodiscard]] QString ownName() const;

    AssessContext& m_context;
    QLabel* m_label;
    QComboBox* m_person;
    ChoiceBar* m_answers;
    ChoiceBar* m_confidence;
    QLabel* m_sure;
    SteadyLabel* m_hint;
    QList<ParticipantId> m_people;
};

} // namespace milepost
