// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"

namespace milepost {

/// The functions without which the result mirrors only one side: customer success, partner team and
/// RevOps; finance too for the matrix on measuring customer lifetime value.
[[nodiscard]] QList<Function> requiredFunctions(const MatrixId& matrix);

/// Those of them that nobody among `people` has; ids that are not participants are ignored.
[[nodiscard]] QList<Function> missingFunctions(const MatrixId& matrix, const Engagement& engagement,
                                               const QList<ParticipantId>& people);

/// Who cast a ballot in the assessment, in order of first appearance.
[[nodiscard]] QList<ParticipantId> votersOf(const Assessment& assessment);

/// What functions are called, for a list in a sentence.
[[nodiscard]] QList<Message> functionLabels(const QList<Function>& functions);

} // namespace milepost
