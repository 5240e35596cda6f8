// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/planrows.h"

#include <QWidget>

class QComboBox;

namespace milepost {

class EngagementDocument;
class TextArea;
class TextLabel;

/// One play in words, with its notes and whether it is in the plan by decision. Edits go through
/// the document, which must outlive the panel; typing notes is one step of undo as long as the
/// field has the focus.
class PlayPanel : public QWidget {
    Q_OBJECT

public:
    explicit PlayPanel(EngagementDocument& document, QWidget* parent = nullptr);

    /// An empty id shows that nothing is chosen.
    void setPlay(const PlayId& play, const Telling& telling);
    [[nodiscard]] const PlayId& play() const { return m_play; }
    /// Shows the play as it is now.
    void refresh(const Telling& telling);

signals:
    /// Why an edit was refused.
    void refused(const QString& sentence);

private:
    void decide();
    void writeNotes(const QString& text);
    [[nodiscard]] QString wordsOf(const PlayFacts& facts) const;

    EngagementDocument& m_document;
    PlayId m_play;
    TextLabel* m_title;
    TextLabel* m_words;
    QComboBox* m_forced;
    TextArea* m_notes;
};

} // namespace milepost
