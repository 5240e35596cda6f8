// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/edit.h"

namespace milepost {

/// A name that was mended: where it stands (a JSON pointer of the exchange format), what it was and
/// what it is.
struct MendedName {
    QString pointer;
    QString before;
    QString after;

    bool operator==(const MendedName&) const = default;
};

/// Brings names to the form in which they are kept: those of people, units and the organization by
/// normalizedName(), titles and other one-line texts by plainLine(). A name that must not be empty
/// and has nothing to be seen becomes "(no name)", an empty one among those present goes. People
/// are never merged. Returns what changed, in the order of the pointers; nothing when called again.
[[nodiscard]] QList<MendedName> mendNames(Engagement& engagement);

/// The same for what a change brings, before it is carried out: so names are kept in that form
/// however they came in.
void mendNames(Change& change);

} // namespace milepost
