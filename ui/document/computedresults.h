// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/edit.h"
#include "core/planning/compiledplan.h"

#include <QSet>

namespace milepost {

/// What follows from an engagement, computed when asked for and kept until an edit that can change
/// it: after a ballot only its assessment is scored again, and the plan is compiled again only when
/// that changed a scorecard.
class ComputedResults {
public:
    /// Both must outlive the results.
    ComputedResults(const Content& content, const Engagement& engagement)
        : m_content(content), m_engagement(engagement)
    {}

    [[nodiscard]] const QList<Scorecard>& scorecards();
    [[nodiscard]] const CompiledPlan& plan();

    /// Takes note of an edit that the engagement holds already; edits in order, none left out.
    void note(const Edit& edit);

private:
    void noteParticipant(const Edit& edit);
    void noteAssessment(const Edit& edit);
    void rescore();

    const Content& m_content;
    const Engagement& m_engagement;
    bool m_scored = false;
    bool m_planned = false;
    bool m_functionsKnown = false;
    FunctionsById m_functions;
    QSet<AssessmentId> m_touched; ///< to be scored again
    QList<Scorecard> m_scorecards;
    CompiledPlan m_plan;
};

} // namespace milepost
