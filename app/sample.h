// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/engagementstore.h"

namespace milepost {

/// The sample engagement that the program ships: a fictitious company with three matrices at two
/// dates and a plan in progress.
[[nodiscard]] Result<Engagement> sampleEngagement(const Content& content);

/// Writes the sample into a new engagement file.
[[nodiscard]] Result<Done> writeSample(const QString& path, ExistingFile existing);

} // namespace milepost
