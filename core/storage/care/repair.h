// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/engagement.h"
#include "core/storage/care/checkfile.h"

namespace milepost {

/// Makes what was read of a damaged file valid. People and units that others refer to come back
/// with their id as name; whatever else is not valid is taken out, the smallest thing that will do.
/// Each step is noted in `lost`.
void repair(const Content& content, Engagement& engagement, QList<FileProblem>& lost);

/// How many rows an engagement fills, without the head of the file.
[[nodiscard]] qsizetype rowCount(const Engagement& engagement);

} // namespace milepost
