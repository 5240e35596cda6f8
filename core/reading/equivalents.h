// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

namespace milepost {

/// One of several plays that come to the same.
struct MergeablePlay {
    PlayId id;
    /// No other one has started or is done, which cannot go, and all that are planned come to the
    /// same as this one.
    bool mayStay = true;

    bool operator==(const MergeablePlay&) const = default;
};

/// A play and those of the playbooks in scope that come to the same, the ones of the plan first.
/// Empty where there is nothing to merge: no other play, none that could go or could stay for
/// all, or more than one that has started or is done.
[[nodiscard]] QList<MergeablePlay> mergeableWith(const Reading& reading, const PlayId& play);

/// Plays of the plan that build on one of these and are none of them.
[[nodiscard]] QList<PlayId> waitingFor(const Reading& reading, const QList<PlayId>& plays);

} // namespace milepost
