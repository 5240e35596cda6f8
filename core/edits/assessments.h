// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/edit.h"

namespace milepost {

struct NewAssessment {
    MatrixId matrix;
    QDate date;
    QString title = {};
    std::optional<UnitId> unit = {}; ///< not set: the whole organization
    AssessmentKind kind = AssessmentKind::Workshop;
};

} // namespace milepost

/// What can be done to an assessment as a whole. A closed one refuses every edit of itself and of
/// what it holds, except reopening.
namespace milepost::edits {

[[nodiscard]] Result<Change> addAssessment(const Content& content, const Engagement& engagement,
                                           const AssessmentId& id, const NewAssessment& assessment);
/// A new open assessment like `source` in matrix, unit, kind, title, eligible people and settings,
/// with its targets, its weights and what does not apply, and why; votes, scores, notes and
/// evidence start empty.
[[nodiscard]] Result<Change> addReassessment(const Content& content, const Engagement& engagement,
                                             const AssessmentId& id, const AssessmentId& source,
                                             const QDate& date);
[[nodiscard]] Result<Change> setAssessmentTitle(const Content& content,
                                                const Engagement& engagement,
                                                const AssessmentId& id, const QString& title);
[[nodiscard]] Result<Change> setAssessmentDate(const Content& content, const Engagement& engagement,
                                               const AssessmentId& id, const QDate& date);
[[nodiscard]] Result<Change> setAssessmentUnit(const Content& content, const Engagement& engagement,
                                               const AssessmentId& id,
                                               const std::optional<UnitId>& unit);
[[nodiscard]] Result<Change> setAssessmentKind(const Content& content, const Engagement& engagement,
                                               const AssessmentId& id, AssessmentKind kind);
[[nodiscard]] Result<Change> setBalanceFunctions(const Content& content,
                                                 const Engagement& engagement,
                                                 const AssessmentId& id, bool balance);
/// Not set: all who cast a ballot. Refused when it leaves out somebody who did.
[[nodiscard]] Result<Change> setEligible(const Content& content, const Engagement& engagement,
                                         const AssessmentId& id,
                                         const std::optional<QList<ParticipantId>>& eligible);
[[nodiscard]] Result<Change> closeAssessment(const Content& content, const Engagement& engagement,
                                             const AssessmentId& id);
[[nodiscard]] Result<Change> reopenAssessment(const Content& content, const Engagement& engagement,
                                              const AssessmentId& id);
/// Also takes it out of the list of assessments that the plan names.
[[nodiscard]] Result<Change> deleteAssessment(const Content& content, const Engagement& engagement,
                                              const AssessmentId& id);

} // namespace milepost::edits
