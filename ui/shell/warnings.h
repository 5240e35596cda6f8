// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/place.h"

#include <QList>
#include <QString>

namespace milepost {

class EngagementDocument;

/// Something about an assessment that a person should look at, and where.
struct Warning {
    QString sentence; ///< begins with the dimensions that it is about
    QString detail;   ///< what was seen, with its figures; may be empty
    Place place;      ///< the first one of several

    bool operator==(const Warning&) const = default;
};

/// The pitfalls of an assessment that nobody has set aside, the gravest first, and whether too
/// little is rated. One pitfall in several dimensions is one warning. None for an unknown
/// assessment.
[[nodiscard]] QList<Warning> warningsOf(const EngagementDocument& document,
                                        const AssessmentId& assessment);

} // namespace milepost
