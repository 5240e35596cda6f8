// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pitfalls/finding.h"

#include <QDate>

namespace milepost {

/// The pitfalls of scope "plan" (domain section 4) in the plan of the sources, which must be there,
/// as of a status date; in the order of the content, each at most once and about the whole
/// engagement (its subject is empty). Dismissed ones are among them and say so. None without plays.
[[nodiscard]] QList<Finding> detectPlanPitfalls(const PitfallSources& sources,
                                                const QDate& statusDate);

} // namespace milepost
