// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/plan.h"

#include <QFlags>

namespace milepost {

/// What a person is to a play: answers for it, does the work, is asked before, is told after.
enum class RaciPart { Accountable = 1, Responsible = 2, Consulted = 4, Informed = 8 };
Q_DECLARE_FLAGS(RaciParts, RaciPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(RaciParts)

inline constexpr std::array kRaciParts{RaciPart::Accountable, RaciPart::Responsible,
                                       RaciPart::Consulted, RaciPart::Informed};

/// What is recorded of a person, however the name is spelled there.
[[nodiscard]] RaciParts raciPartsOf(const PlannedPlay& play, const QString& person);

/// Records that and nothing else of a person. A play has one accountable person, so whoever was it
/// before is not any longer. Where the person is named already, that spelling stays.
void setRaciParts(PlannedPlay& play, const QString& person, RaciParts parts);

} // namespace milepost
