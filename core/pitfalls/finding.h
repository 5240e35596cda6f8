// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/engagement.h"
#include "core/planning/compiledplan.h"
#include "core/scoring/scorecard.h"

#include <optional>

namespace milepost {

/// A pitfall that was detected (domain section 4): which one, where, and what was seen. Title,
/// question to the user and severity are those of the content.
struct Finding {
    PitfallId pitfall;
    Severity severity = Severity::Medium;
    QString title;
    Message seen;   ///< what was found here, one sentence with its figures
    QString prompt; ///< the question that leads out of it
    AssessmentId assessment;
    DimensionId dimension; ///< empty: the assessment as a whole
    QString subject;       ///< what a Dismissal of it names
    std::optional<QString> dismissedBecause;

    bool operator==(const Finding&) const = default;
};

/// What findings rest on. `scorecards` are those of the engagement; without a plan whatever needs
/// one is not looked for. All of it must outlive the call.
struct PitfallSources {
    const Content& content;
    const Engagement& engagement;
    const QList<Scorecard>& scorecards;
    const CompiledPlan* plan = nullptr;
};

/// The pitfalls of scope "assessment" in every assessment, in the order of the assessments, of the
/// content's pitfalls and of the dimensions. Dismissed ones are among them and say so.
[[nodiscard]] QList<Finding> detectPitfalls(const PitfallSources& sources);

/// Those of one assessment; none for an unknown id.
[[nodiscard]] QList<Finding> detectPitfalls(const PitfallSources& sources,
                                            const AssessmentId& assessment);

/// Notes the reason for which a finding was set aside, where it was.
void dismiss(Finding& finding, const QList<Dismissal>& dismissals);

/// What a dismissal names for a dimension of an assessment, or for the whole assessment when the
/// dimension is empty. At most limits::kIdLength long.
[[nodiscard]] QString dismissalSubject(const AssessmentId& assessment,
                                       const DimensionId& dimension);

} // namespace milepost
