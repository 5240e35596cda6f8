// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scorecard.h"

/// What figures of an assessment and their judgements are called.
namespace milepost::terms {

[[nodiscard]] Message confidence();
[[nodiscard]] Message consensus();
[[nodiscard]] Message coverage();
[[nodiscard]] Message gap();
[[nodiscard]] Message index();
[[nodiscard]] Message notApplicable();
[[nodiscard]] Message score();
[[nodiscard]] Message stage();
[[nodiscard]] Message target();
[[nodiscard]] Message targetIndex();
[[nodiscard]] Message unrated(); ///< "Not rated"
[[nodiscard]] Message votes();
[[nodiscard]] Message weight();

/// "Stage 2, Coordinated Motions"
[[nodiscard]] Message stageNamed(int stage, const QString& name);
/// What a score between two stages is called: "Stage 1, Parallel Tracks, moving to 2".
[[nodiscard]] Message movingTo(const Message& stage, const QString& next);

/// "aligned", "discuss", "split"
[[nodiscard]] Message band(ConsensusBand band);
/// "high", where what it is of stands beside it
[[nodiscard]] Message level(ConfidenceLabel label);

} // namespace milepost::terms
