// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/place.h"

#include <QDate>
#include <QList>
#include <QString>

namespace milepost {

class EngagementDocument;

/// Something that a person should look at, and where.
struct Warning {
    QString sentence; ///< what it is and where, cut to the length of a row
    QString detail;   ///< where it is and what was seen, with its figures; may be empty
    Place place;      ///< the first one of several

    bool operator==(const Warning&) const = default;
};

/// As of `today`: the warnings that the overview lists for the unit of that assessment, in its
/// order, so that both count the same. None for an unknown assessment.
[[nodiscard]] QList<Warning> warningsOf(EngagementDocument& document,
                                        const AssessmentId& assessment, const QDate& today);

} // namespace milepost
