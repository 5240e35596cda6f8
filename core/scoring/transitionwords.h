// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

namespace milepost {

/// What a score between two stages is called: "Parallel Tracks, moving to Coordinated Motions".
[[nodiscard]] inline Message movingTo(const Message& stage, const QString& next)
{
    return Message("Scoring", "%1, moving to %2").arg(stage).arg(next);
}

} // namespace milepost
