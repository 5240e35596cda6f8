// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/votetext.h"
#include "ui/widgets/gridtable.h"

#include <functional>

namespace milepost {

class AssessContext;
class BallotGridModel;
class CellNote;

/// The grid of votes, made for fast entry without an editor: digits and "." vote, n and d are the
/// special answers, Delete clears, Enter goes down, Tab onward, Alt with a digit says how sure
/// somebody is, Esc takes back what was typed in the cell; Ctrl+C and Ctrl+V exchange with
/// spreadsheets. What it does not take is said beside the cell until the next edit; after a wrong
/// key Enter stays there. Enter never goes to another dimension that holds votes.
class VotesGrid : public GridTable {
    Q_OBJECT

public:
    explicit VotesGrid(AssessContext& context, QWidget* parent = nullptr);

    [[nodiscard]] BallotGridModel& grid() const { return *m_model; }
    [[nodiscard]] CellNote& note() const { return *m_note; }
    /// The height at which up to so many rows show without scrolling.
    [[nodiscard]] int heightOfRows(int most) const;

public slots:
    void copy();
    void paste();

signals:
    /// Another dimension has the current cell.
    void dimensionEntered(const milepost::DimensionId& dimension);
    /// The current cell is another one; where it lies in the viewport.
    void cellEntered(const QRect& cell);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    int sizeHintForColumn(int column) const override;

private:
    [[nodiscard]] bool handleEnter(const QKeyEvent& event);
    [[nodiscard]] bool handleVote(const QKeyEvent& event);
    [[nodiscard]] bool handleConfidence(const QKeyEvent& event);
    [[nodiscard]] bool refuseKey(const QKeyEvent& event);
    [[nodiscard]] bool canEdit() const;
    /// The same; says why not.
    [[nodiscard]] bool takesEdits();
    void say(const QString& sentence);
    void endNote();
    /// Does `edit` and notes that it was typed in the current cell.
    void type(const std::function<void()>& edit);
    /// False when nothing was typed in the current cell.
    bool takeBackTyping();
    void stepPerson(int rows);
    void fitHeaders();
    [[nodiscard]] int headerHeight() const;

    AssessContext& m_context;
    BallotGridModel* m_model;
    VoteKeys m_keys;
    CellNote* m_note;
    bool m_refused = false; ///< the last key in the current cell
    bool m_ended = false;   ///< Enter found no cell to go on to
    int m_typedFrom = 0;    ///< undo steps before what was typed in the current cell
    int m_typedTo = 0;      ///< and after it
};

} // namespace milepost
