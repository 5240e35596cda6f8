// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/dropping.h"
#include "core/wording/telling.h"

/// What dropping a play brings, in sentences; `telling` tells of the plan as it is, with the play.
namespace milepost {

/// What takes its place and what stays open: "“Partner finder” takes its place."
[[nodiscard]] QString replacementWords(const Telling& telling, const Dropping& dropping);
/// What builds on it; empty when nothing does.
[[nodiscard]] QString waitingWords(const Telling& telling, const Dropping& dropping);
/// The targets as they would be: "Data & Visibility from 2.5 to 2"; empty when none can be lowered.
[[nodiscard]] QString loweredWords(const Telling& telling, const Dropping& dropping);

} // namespace milepost
