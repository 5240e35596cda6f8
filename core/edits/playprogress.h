// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/edit.h"

/// How work on a play goes, and by what one will see whether it was worth it; plays of the content
/// and of one's own.
namespace milepost::edits {

/// In percent as somebody judges it, 0 to 100; nothing: nobody does.
[[nodiscard]] Result<Change> setPlayProgress(const Content& content, const Engagement& engagement,
                                             const PlayId& id, std::optional<int> percent);
/// The whole list; each item needs a text of one line.
[[nodiscard]] Result<Change> setPlayChecklist(const Content& content, const Engagement& engagement,
                                              const PlayId& id,
                                              const QList<ChecklistItem>& checklist);
/// The whole log; each entry needs a day and a text. It is kept in the order of the days.
[[nodiscard]] Result<Change> setPlayLog(const Content& content, const Engagement& engagement,
                                        const PlayId& id, const QList<LogEntry>& log);
[[nodiscard]] Result<Change> setExitCriterion(const Content& content, const Engagement& engagement,
                                              const PlayId& id, const QString& criterion);
/// Not valid: none.
[[nodiscard]] Result<Change> setEvaluationDate(const Content& content, const Engagement& engagement,
                                               const PlayId& id, const QDate& date);

} // namespace milepost::edits
