// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/edit.h"

/// The settings of the plan; nothing set means the rule named in core/engagement/plan.h.
namespace milepost::edits {

/// What the names of steps call these settings, inside a sentence.
[[nodiscard]] Message startSetting();
[[nodiscard]] Message parallelLimitSetting();

/// Not valid: the latest assessment's date. Plays that came in later are placed from it, too.
[[nodiscard]] Result<Change> setPlanStart(const Content& content, const Engagement& engagement,
                                          const QDate& start);
/// Days per role and week, 0.01 to 1000.
[[nodiscard]] Result<Change> setCapacity(const Content& content, const Engagement& engagement,
                                         double daysPerWeek);
/// Nothing: the capacity of all.
[[nodiscard]] Result<Change> setRoleCapacity(const Content& content, const Engagement& engagement,
                                             const RoleId& role, std::optional<double> daysPerWeek);
/// Of a named person, whatever the spelling; nothing: the capacity of the role or of all.
[[nodiscard]] Result<Change> setPersonCapacity(const Content& content, const Engagement& engagement,
                                               const QString& person,
                                               std::optional<double> daysPerWeek);
[[nodiscard]] Result<Change> setParallelLimit(const Content& content, const Engagement& engagement,
                                              int plays);
/// Any day names its week.
[[nodiscard]] Result<Change> setFreezeWeeks(const Content& content, const Engagement& engagement,
                                            const QList<QDate>& weeks);
[[nodiscard]] Result<Change> addFreezeWeek(const Content& content, const Engagement& engagement,
                                           const QDate& day);
[[nodiscard]] Result<Change> removeFreezeWeek(const Content& content, const Engagement& engagement,
                                              const QDate& day);
/// Places what has not started anew from that day on, as planning/replan.h works it out; `unpinned`
/// are the plays whose pin lies in the past and is taken off.
[[nodiscard]] Result<Change> replan(const Content& content, const Engagement& engagement,
                                    const QDate& from, const QList<PlayId>& unpinned);
/// What that is called, with the date as it is written: "Replan from 1 June".
[[nodiscard]] Message replanningWords(const QString& date);
/// The days before which single plays are not placed; they take the place of those there are.
[[nodiscard]] Result<Change> placeNotBefore(const Content& content, const Engagement& engagement,
                                            const QMap<PlayId, QDate>& days);
[[nodiscard]] Result<Change> setBudget(const Content& content, const Engagement& engagement,
                                       std::optional<double> days);
[[nodiscard]] Result<Change> setPlaybooks(const Content& content, const Engagement& engagement,
                                          const std::optional<QList<PlaybookId>>& playbooks);
[[nodiscard]] Result<Change>
setPlanAssessments(const Content& content, const Engagement& engagement,
                   const std::optional<QList<AssessmentId>>& assessments);
/// The plan rests on this assessment instead of the one of its matrix that it rests on now.
[[nodiscard]] Result<Change> basePlanOn(const Content& content, const Engagement& engagement,
                                        const AssessmentId& id);
[[nodiscard]] Result<Change> setCandidates(const Content& content, const Engagement& engagement,
                                           const std::optional<QList<PlayId>>& candidates);

} // namespace milepost::edits
