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

    /// As high as there is room; no higher than its rows; exactly as high as these, up to a limit.
    enum class Height { Free, AtMostRows, Rows };
    void setHeight(Height height);
    [[nodiscard]] VotesGrid& grid() const { return *m_grid; }
    [[nodiscard]] ChoiceBar& rounds() const { return *m_rounds; }
    [[nodiscard]] ChoiceBar& fields() const { return *m_fields; }
    [[nodiscard]] QLabel& warning() const { return *m_warning; }

signals:
    void participantsRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void showAssessment();
    void fit();

    AssessContext& m_context;
    QLabel* m_heading;
    ChoiceBar* m_rounds;
    ChoiceBar* m_fields;
    QLabel* m_warning;
    QPushButton* m_people;
    QStackedWidget* m_stack;
    VotesGrid* m_grid;
    Height m_height = Height::Free;
};

} // namespace milepost
