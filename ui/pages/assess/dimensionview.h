// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Everything about the shown dimension, from its question to its evidence.
class DimensionView : public QScrollArea {
    Q_OBJECT

public:
    explicit DimensionView(AssessContext& context, QWidget* parent = nullptr);

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

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void refresh();
    QWidget* section(const QString& title, const QList<QWidget*>& content);

    AssessContext& m_context;
    DimensionHeader* m_header;
    FindingsBox* m_findings;
    StageCards* m_cards;
    ScoreScale* m_scale;
    MyScoreBar* m_myScore;
    RoundBar* m_rounds;
    AgreeBox* m_agree;
    EvidenceBox* m_evidence;
    TextArea* m_notes;
    DimensionSettings* m_settings;
    QLabel* m_closed;
    QBoxLayout* m_lower = nullptr;
};

} // namespace milepost
