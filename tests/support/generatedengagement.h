// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/engagement.h"

namespace milepost {

/// A valid engagement made at random: validate() finds nothing in it. The same seed gives the same
/// one. Some are nearly empty, none is larger than a few hundred things.
[[nodiscard]] Engagement generateEngagement(const Content& content, quint32 seed);

/// A valid engagement with exactly `ballots` ballots, for measuring; always the same one.
[[nodiscard]] Engagement engagementWithBallots(const Content& content, int ballots);

} // namespace milepost
