// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace milepost {

/// Makes each bar of a RoadmapView a child of its own for screen readers: an item of a list with
/// the play, its owner, its dates and what is wrong with them as its name. May be called again.
void installRoadmapAccessibility();

} // namespace milepost
