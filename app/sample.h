// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file/engagementstore.h"

namespace milepost {

/// The sample engagement that the program ships: a fictitious company with three matrices at two
/// dates and a plan in progress, which stands where it does in the week of `day`.
[[nodiscard]] Result<Engagement> sampleEngagement(const Content& content, const QDate& day);

/// Writes the sample, as it stands in the week of `day`, into a new engagement file.
[[nodiscard]] Result<Done> writeSample(const QString& path, const QDate& day, const Clock& clock,
                                       ExistingFile existing);

} // namespace milepost
