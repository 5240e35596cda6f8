// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace milepost {

class AgreeBox;
class AssessContext;
class DotPlot;
class EngagementView;
class EvidenceBox;
class SessionContext;
class TextLabel;

/// What came of the votes on a dimension that were revealed: dots, advice, indicators with their
/// hint, the score that is agreed on with its reason, and the evidence, by the means of the Assess
/// page.
class SessionResult : public QWidget {
    Q_OBJECT

public:
    /// The context must outlive it.
    explicit SessionResult(SessionContext& context, QWidget* parent = nullptr);

    [[nodiscard]] AgreeBox& agreeBox() const { return *m_agree; }

private:
    void refresh();

    SessionContext& m_context;
    EngagementView* m_view;
    AssessContext* m_assess;
    DotPlot* m_plot;
    TextLabel* m_votes;
    TextLabel* m_advice;
    TextLabel* m_hint;
    QPushButton* m_second;
    QPushButton* m_toScore;
    QWidget* m_agreeing;
    AgreeBox* m_agree;
    EvidenceBox* m_evidence;
};

} // namespace milepost
