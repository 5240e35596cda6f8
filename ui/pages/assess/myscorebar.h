// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/assessment.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace milepost {

class AssessContext;
class ChoiceBar;

/// One person's own score by a click, for self-assessments and for whoever starts without a roster:
/// the first click then makes the person as well.
class MyScoreBar : public QWidget {
    Q_OBJECT

public:
    explicit MyScoreBar(AssessContext& context, QWidget* parent = nullptr);

    [[nodiscard]] ChoiceBar& answers() const { return *m_answers; }
    [[nodiscard]] QComboBox& person() const { return *m_person; }

private:
    void refresh();
    void fillPeople();
    void choose(int choice);
    [[nodiscard]] ParticipantId rater() const;
    [[nodiscard]] const Ballot* ballot() const;
    [[nodiscard]] QString ownName() const;

    AssessContext& m_context;
    QLabel* m_label;
    QComboBox* m_person;
    ChoiceBar* m_answers;
    ChoiceBar* m_confidence;
    QLabel* m_hint;
    QList<ParticipantId> m_people;
};

} // namespace milepost
