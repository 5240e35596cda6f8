// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/edit.h"

namespace milepost {

struct PlayStart {
    PlayId play;
    QDate start;
};

struct PlayLength {
    PlayId play;
    int weeks = 1;
};

} // namespace milepost

/// Decisions about several plays as one step, each as the edit of the same meaning in
/// playdecisions.h makes it; when one of them is refused, nothing is done. Of one play the step has
/// the name that this edit gives it; of none there is no step.
namespace milepost::edits {

[[nodiscard]] Result<Change> pinPlays(const Content& content, const Engagement& engagement,
                                      const QList<PlayStart>& starts);
[[nodiscard]] Result<Change> unpinPlays(const Content& content, const Engagement& engagement,
                                        const QList<PlayId>& plays);
[[nodiscard]] Result<Change> setPlayDurations(const Content& content, const Engagement& engagement,
                                              const QList<PlayLength>& lengths);
/// Empty: nobody is named.
[[nodiscard]] Result<Change> setAccountableOf(const Content& content, const Engagement& engagement,
                                              const QList<PlayId>& plays, const QString& person);

} // namespace milepost::edits
