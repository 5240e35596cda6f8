// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/telling.h"

namespace milepost {

/// What a play waits for, in words.
struct PrerequisiteLine {
    PlayId play;
    QString text;   ///< "Charter (3), until 23 Jan 2026", "Charter (3), waived by Ana: …"
    QString reason; ///< for which it is waived
    QString owner;  ///< who answers for that
    bool waived = false;

    bool operator==(const PrerequisiteLine&) const = default;
};

/// In the order of its definition; none for an id that is no play.
[[nodiscard]] QList<PrerequisiteLine> prerequisiteLines(const Telling& telling, const PlayId& play);

} // namespace milepost
