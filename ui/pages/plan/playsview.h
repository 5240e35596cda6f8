// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace milepost {

class ChoiceBar;
class EngagementView;
class LeftOutPlaysModel;
class OwnPlayActions;
class PlanModel;
class PlanTable;
class PlayBoard;
class PlayDecisions;
class PlayPanel;
class RaciView;
class Telling;
class TextLabel;

/// The plays of the plan as a table, as a board or as a RACI grid, those left out, and one of them
/// in a panel: one selection, whatever shows it. The view and the actions must outlive it.
class PlaysView : public QWidget {
    Q_OBJECT

public:
    enum class Show { Table, Board, Raci }; ///< in the order of the choice

    PlaysView(EngagementView& view, PlayDecisions& decisions, OwnPlayActions& ownPlays,
              QWidget* parent = nullptr);

    /// Shows the plan as it is now, and keeps the play that was looked at.
    void refresh(const Telling& telling);
    /// Chooses a play and gives it the keyboard; nothing for one that is nowhere.
    void reveal(const PlayId& play);
    /// Gives the keyboard to the plays.
    void focusPlays();
    void setShown(Show what);
    [[nodiscard]] Show shown() const;

    /// The columns of the table and how the plays are shown, to be given back later.
    [[nodiscard]] QByteArray keptArrangement() const;
    void restoreArrangement(const QByteArray& kept);

    [[nodiscard]] PlayId play() const; ///< the one that is looked at
    [[nodiscard]] int planned() const; ///< how many plays are in the plan
    [[nodiscard]] PlanTable& table() const { return *m_table; }
    /// Chooses how the plays are shown; to be put where there is room.
    [[nodiscard]] ChoiceBar& choice() const { return *m_choice; }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void playChosen(const milepost::PlayId& play);
    void refused(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectParts();
    void choose(const PlayId& play);
    void chooseByHand(const PlayId& play);
    void chooseInPlan(const PlayId& play, const QWidget* source);
    void follow(const PlayId& play);
    bool setCurrentInPlan(const PlayId& play);
    [[nodiscard]] PlayId currentInPlan() const;
    void showMenu(QWidget& list, const QPoint& position);
    [[nodiscard]] bool listHasFocus() const;

    EngagementView& m_view;
    PlayDecisions& m_decisions;
    OwnPlayActions& m_ownPlays;
    PlanModel* m_plan;
    LeftOutPlaysModel* m_leftOut;
    PlanTable* m_table;
    PlayBoard* m_board;
    RaciView* m_raci;
    ChoiceBar* m_choice;
    QStackedWidget* m_stack;
    QScrollArea* m_tables = nullptr;
    QSplitter* m_splitter = nullptr;
    QSplitter* m_below = nullptr;
    TextLabel* m_leftOutTitle;
    QTableView* m_leftOutTable;
    PlayPanel* m_panel;
    bool m_reading = false; ///< the lists are following the plan
};

} // namespace milepost
