// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/playbook.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QScrollArea;

namespace milepost {

class BoardColumn;
class EngagementDocument;
class PlanModel;
class TextLabel;

/// One playbook as a board: a column for each step, the plays of the plan as cards in them. A play
/// of one's own is moved to another step by dragging or by Ctrl+Shift and an arrow key; one of the
/// content stays in its step. Document and model must outlive it.
class PlayBoard : public QWidget {
    Q_OBJECT

public:
    PlayBoard(EngagementDocument& document, PlanModel& plan, QWidget* parent = nullptr);

    /// Follows the plan after it was read again.
    void refresh();

    [[nodiscard]] PlayId currentPlay() const;
    /// Brings a play into view, with its playbook, and makes it current; false when it is not in
    /// the plan.
    bool setCurrentPlay(const PlayId& play);
    void clearCurrent();
    /// Whether the playbook that is shown has the play.
    [[nodiscard]] bool isOnBoard(const PlayId& play) const;
    [[nodiscard]] const PlaybookId& playbook() const { return m_playbook; }
    void setPlaybook(const PlaybookId& playbook);
    /// Gives the keyboard to the current card.
    void focusCards();
    [[nodiscard]] QList<QWidget*> lists() const;

signals:
    void currentPlayChanged(const milepost::PlayId& play);
    void menuRequested(QWidget* list, const QPoint& position);
    /// A play that is not in the plan was dropped here: it is to be kept in.
    void keepInWanted(const milepost::PlayId& play);
    void refused(const QString& sentence);

private:
    BoardColumn* addColumn();
    void fillBooks();
    void chooseBook(const PlaybookId& playbook);
    [[nodiscard]] QList<BoardColumn*> allColumns() const;
    [[nodiscard]] QList<BoardColumn*> visibleColumns() const;
    [[nodiscard]] int playsOf(const StepId& step) const;
    void showSteps();
    void select(BoardColumn& column);
    void goTo(const BoardColumn& from, int by);
    void moveTo(const PlayId& play, const StepId& step);
    void takeDrop(const PlayId& play, const StepId& step);
    [[nodiscard]] const Playbook* shown() const;
    [[nodiscard]] QString headingOf(const Step& step) const;

    EngagementDocument& m_document;
    PlanModel& m_plan;
    PlaybookId m_playbook;
    QComboBox* m_books;
    TextLabel* m_purpose;
    QScrollArea* m_scroll;
    QHBoxLayout* m_layout;
    QList<BoardColumn*> m_columns;
    BoardColumn* m_stepless;
    BoardColumn* m_current = nullptr;
    bool m_selecting = false;
};

} // namespace milepost
