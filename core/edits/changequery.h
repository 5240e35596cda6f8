// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/edit.h"

namespace milepost {

/// Whether the change touches a thing of that kind; also inside a thing that is added or removed
/// with all that it holds.
[[nodiscard]] bool touches(const Change& change, EntityKind kind);

/// Whether the change touches that assessment or something in it.
[[nodiscard]] bool touchesAssessment(const Change& change, const AssessmentId& id);

/// Whether the change touches the record of that dimension or something in it.
[[nodiscard]] bool touchesDimension(const Change& change, const AssessmentId& assessment,
                                    const DimensionId& dimension);

} // namespace milepost
