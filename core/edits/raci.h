// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/edit.h"
#include "core/engagement/raci.h"

/// Who does what for a play, of the content or of one's own.
namespace milepost::edits {

/// Gives the person that part in the play and takes the others away; only who answers for a play
/// may do the work as well, so these two stay beside each other. The accountable person before is
/// it no longer.
[[nodiscard]] Result<Change> setRaci(const Content& content, const Engagement& engagement,
                                     const PlayId& id, const QString& person, RaciPart part);
/// Takes the person out of the play.
[[nodiscard]] Result<Change> clearRaci(const Content& content, const Engagement& engagement,
                                       const PlayId& id, const QString& person);

} // namespace milepost::edits
