// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/place.h"

#include <QList>
#include <QString>

namespace milepost {

class EngagementDocument;

/// Something about an assessment that a person should look at, and where.
struct Warning {
    QString sentence;
    Place place;

    bool operator==(const Warning&) const = default;
};

/// What the scorecard of an assessment gives reason to look at, in the order of the matrix. None
/// for an unknown assessment.
[[nodiscard]] QList<Warning> warningsOf(const EngagementDocument& document,
                                        const AssessmentId& assessment);

} // namespace milepost
