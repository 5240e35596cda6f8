// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

namespace milepost {

class EngagementDocument;

/// Takes the ballots of raters from a file (core/exchange/ballotfile.h) into an assessment, all of
/// them as one step or none. People are recognised by id, then by name; who is not there yet is
/// added to the roster and, where only some may vote, to those.
[[nodiscard]] Result<Done> importBallots(EngagementDocument& document,
                                         const AssessmentId& assessment, const QString& path);

} // namespace milepost
