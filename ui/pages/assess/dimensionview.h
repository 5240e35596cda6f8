// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/halfstage.h"

#include <QScrollArea>

class QBoxLayout;

namespace milepost {

class AgreeBox;
class AssessContext;
class DimensionHeader;
class DimensionSettings;
class EvidenceBox;
class FindingsBox;
class MyScoreBar;
class RoundBar;
class ScoreScale;
class StageCards;
class TextArea;
class TextLabel;

/// Everything about the shown dimension, from its question to its evidence and to what was found.
/// What comes and goes while something is entered stands where nothing below it moves, and the
/// whole never gets shorter while one dimension is shown, which would move what is scrolled to. The
/// next dimension is shown at the part that was worked in.
class DimensionView : public QScrollArea {
    Q_OBJECT

public:
    explicit DimensionView(AssessContext& context, QWidget* parent = nullptr);

    /// Takes these in above everything, to scroll with it.
    void placeAbove(const QList<QWidget*>& widgets);
    /// Takes in the votes of everybody, next to the scale or below all that is entered.
    void placeVotes(QWidget* votes, bool last);

    [[nodiscard]] DimensionHeader& header() const { return *m_header; }
    [[nodiscard]] StageCards& cards() const { return *m_cards; }
    [[nodiscard]] ScoreScale& scale() const { return *m_scale; }
    [[nodiscard]] MyScoreBar& myScore() const { return *m_myScore; }
    [[nodiscard]] RoundBar& rounds() const { return *m_rounds; }
    [[nodiscard]] AgreeBox& agreeBox() const { return *m_agree; }
    [[nodiscard]] DimensionSettings& settings() const { return *m_settings; }
    [[nodiscard]] EvidenceBox& evidence() const { return *m_evidence; }
    [[nodiscard]] TextArea& notes() const { return *m_notes; }
    [[nodiscard]] FindingsBox& findings() const { return *m_findings; }
    [[nodiscard]] FindingsBox& assessmentFindings() const { return *m_assessmentFindings; }

signals:
    /// The votes of everybody are to be entered now.
    void votesRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectParts();
    void refresh();
    void showHeadings();
    void showProposed();
    void pick(HalfStage score);
    void goToFindings();
    void rememberPlace();
    void beginDimension();
    void holdAt(QWidget& part, int top, int rounds);
    void forgetRoom();
    void keepRoom();
    [[nodiscard]] QWidget* workedIn() const;
    [[nodiscard]] int topOf(const QWidget& part) const;
    QWidget* section(TextLabel* heading, const QList<QWidget*>& content);
    [[nodiscard]] TextLabel* heading(const QString& title) const;

    AssessContext& m_context;
    DimensionHeader* m_header;
    FindingsBox* m_findings;
    FindingsBox* m_assessmentFindings;
    StageCards* m_cards;
    ScoreScale* m_scale;
    MyScoreBar* m_myScore;
    RoundBar* m_rounds;
    AgreeBox* m_agree;
    EvidenceBox* m_evidence;
    TextArea* m_notes;
    DimensionSettings* m_settings;
    TextLabel* m_closed;
    TextLabel* m_votesHeading = nullptr;
    TextLabel* m_agreeHeading = nullptr;
    QWidget* m_findingsSection = nullptr;
    QBoxLayout* m_above = nullptr;
    QBoxLayout* m_lower = nullptr;
    QWidget* m_votesNext = nullptr;
    QWidget* m_votesLast = nullptr;
    QWidget* m_part = nullptr; ///< that was worked in when the dimension changed
    int m_top = 0;             ///< where it stood
};

} // namespace milepost
