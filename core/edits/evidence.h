// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/edits/dimensionplace.h"
#include "core/engagement/edit.h"

/// What can be done to the pieces of evidence for a dimension.
namespace milepost::edits {

/// A link, a quote or a file of at most limits::kAttachmentBytes.
[[nodiscard]] Result<Change> addEvidence(const Content& content, const Engagement& engagement,
                                         const DimensionPlace& place, const EvidenceItem& item);
[[nodiscard]] Result<Change> updateEvidence(const Content& content, const Engagement& engagement,
                                            const DimensionPlace& place, qsizetype index,
                                            const EvidenceItem& item);
[[nodiscard]] Result<Change> removeEvidence(const Content& content, const Engagement& engagement,
                                            const DimensionPlace& place, qsizetype index);

} // namespace milepost::edits
