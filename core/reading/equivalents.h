// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

namespace milepost {

/// A play and those of the playbooks in scope that come to the same, the ones of the plan first.
/// Empty where there is nothing to merge: no other play, none of them in the plan, or more than one
/// has started or is done and cannot go.
[[nodiscard]] QList<PlayId> mergeableWith(const Reading& reading, const PlayId& play);

/// Plays of the plan that build on one of these and are none of them.
[[nodiscard]] QList<PlayId> waitingFor(const Reading& reading, const QList<PlayId>& plays);

} // namespace milepost
