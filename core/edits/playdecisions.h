// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/edit.h"

namespace milepost {

/// When work on a play really began and ended; a date that is not valid is not given.
struct PlayDates {
    QDate start = {};
    QDate finish = {};
};

} // namespace milepost

/// Decisions about one play, of the content or of one's own.
namespace milepost::edits {

/// Dates that are not given stay where the state allows them: a start for started, done and dropped
/// plays, a finish for done and dropped ones.
[[nodiscard]] Result<Change> setPlayState(const Content& content, const Engagement& engagement,
                                          const PlayId& id, PlayState state,
                                          const PlayDates& dates);
/// Sets both; one that is not valid is cleared. Only as the play's state allows.
[[nodiscard]] Result<Change> setPlayDates(const Content& content, const Engagement& engagement,
                                          const PlayId& id, const PlayDates& dates);
[[nodiscard]] Result<Change> setAccountable(const Content& content, const Engagement& engagement,
                                            const PlayId& id, const QString& person);
/// Person-days; nothing: the content's value.
[[nodiscard]] Result<Change> setPlayEffort(const Content& content, const Engagement& engagement,
                                           const PlayId& id, std::optional<double> days);
/// Weeks; nothing: the content's value.
[[nodiscard]] Result<Change> setPlayDuration(const Content& content, const Engagement& engagement,
                                             const PlayId& id, std::optional<int> weeks);
[[nodiscard]] Result<Change> pinPlay(const Content& content, const Engagement& engagement,
                                     const PlayId& id, const QDate& start);
[[nodiscard]] Result<Change> unpinPlay(const Content& content, const Engagement& engagement,
                                       const PlayId& id);
[[nodiscard]] Result<Change> forcePlay(const Content& content, const Engagement& engagement,
                                       const PlayId& id, Forced forced);
[[nodiscard]] Result<Change> setPlayNotes(const Content& content, const Engagement& engagement,
                                          const PlayId& id, const QString& notes);
/// Takes back everything decided about a play of the content, with the risks of what is waived.
[[nodiscard]] Result<Change> resetPlay(const Content& content, const Engagement& engagement,
                                       const PlayId& id);

} // namespace milepost::edits
