// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/planrows.h"

#include <QWidget>

class QComboBox;

namespace milepost {

class EngagementDocument;
class EngagementView;
class PlayProgressBox;
class PrerequisiteBox;
class TextArea;
class TextLabel;

/// One play: what it is in words, what it waits for, with its notes and whether it is in the plan
/// by decision, and behind that how work on it goes. View and model must outlive the panel; typing
/// notes is one step of undo as long as the field has the focus.
class PlayPanel : public QWidget {
    Q_OBJECT

public:
    PlayPanel(EngagementView& view, PlanModel& plan, QWidget* parent = nullptr);

    /// An empty id shows that nothing is chosen.
    void setPlay(const PlayId& play, const Telling& telling);
    [[nodiscard]] const PlayId& play() const { return m_play; }
    /// Stores what is typed and not confirmed yet. An edit, after which the plan is to be read
    /// anew.
    void keepTyping();
    /// Shows the play as it is now.
    void refresh(const Telling& telling);

signals:
    /// Why an edit was refused.
    void refused(const QString& sentence);
    /// Another play is to be shown.
    void playRequested(const milepost::PlayId& play);
    /// The play is to be dropped, which asks first.
    void dropWanted();

private:
    void decide();
    void writeNotes(const QString& text);
    void showForced();
    [[nodiscard]] QString wordsOf(const PlayFacts& facts) const;

    EngagementDocument& m_document;
    PlayId m_play;
    Forced m_stored = Forced::No; ///< what was decided about the play
    TextLabel* m_title;
    TextLabel* m_words;
    PrerequisiteBox* m_prerequisites;
    QComboBox* m_forced;
    TextArea* m_notes;
    PlayProgressBox* m_progress;
};

} // namespace milepost
