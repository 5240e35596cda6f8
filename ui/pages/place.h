// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QMetaType>

namespace milepost {

enum class PageId { Overview, Assess, Plan, Roadmap, Progress, Metrics, Report };

/// Somewhere in the window that a person can be led to: a page, and on it an assessment, a dimension
/// or a play. Empty ids mean the page as it was last.
struct Place {
    PageId page = PageId::Overview;
    AssessmentId assessment;
    DimensionId dimension;
    PlayId play;

    bool operator==(const Place&) const = default;
};

} // namespace milepost

Q_DECLARE_METATYPE(milepost::Place)
