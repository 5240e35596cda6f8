// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace milepost {

/// The record of one dimension in one assessment.
struct DimensionPlace {
    AssessmentId assessment;
    DimensionId dimension;

    bool operator==(const DimensionPlace&) const = default;
};

} // namespace milepost
