// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace milepost {

class AssessContext;
class ChoiceBar;
class VotesGrid;

/// The votes of everybody, by round, with self-confidence and proof; and who is missing in the
/// room.
class VotesPanel : public QWidget {
    Q_OBJECT

public:
    explicit VotesPanel(AssessContext& context, QWidget* parent = nullptr);

    [[nodiscard]] VotesGrid& grid() const { return *m_grid; }
    [[nodiscard]] ChoiceBar& rounds() const { return *m_rounds; }
    [[nodiscard]] ChoiceBar& fields() const { return *m_fields; }
    [[nodiscard]] QLabel& warning() const { return *m_warning; }

signals:
    void participantsRequested();

private:
    void refresh();
    void showAssessment();

    AssessContext& m_context;
    ChoiceBar* m_rounds;
    ChoiceBar* m_fields;
    QLabel* m_warning;
    QPushButton* m_people;
    QStackedWidget* m_stack;
    VotesGrid* m_grid;
};

} // namespace milepost
