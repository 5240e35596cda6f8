// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/halfstage.h"

#include <QScrollArea>

class QBoxLayout;
class QLabel;

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

/// Everything about the shown dimension, from its question to its evidence and to what was found.
/// What comes and goes while votes are entered stands where nothing below it moves.
class DimensionView : public QScrollArea {
    Q_OBJECT

public:
    explicit DimensionView(AssessContext& context, QWidget* parent = nullptr);

    /// Takes these in, to scroll with it: above everything, or below all that is entered.
    void placeAbove(const QList<QWidget*>& widgets);
    void placeBelow(QWidget* widget);

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

private:
    void build();
    void connectParts();
    void refresh();
    void showHeadings();
    void showProposed();
    void pick(HalfStage score);
    void goToFindings();
    void goToTop();
    QWidget* section(QLabel* heading, const QList<QWidget*>& content);
    [[nodiscard]] QLabel* heading(const QString& title) const;

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
    QLabel* m_closed;
    QLabel* m_votesHeading = nullptr;
    QLabel* m_agreeHeading = nullptr;
    QWidget* m_findingsSection = nullptr;
    QBoxLayout* m_above = nullptr;
    QBoxLayout* m_lower = nullptr;
    QWidget* m_below = nullptr;
};

} // namespace milepost
