// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engagement/assessment.h"

namespace milepost {

/// Reads a file to be kept as evidence: its bytes, its name without folder, its MIME type. Refused
/// when it is larger than limits::kAttachmentBytes or cannot be read.
[[nodiscard]] Result<EvidenceItem> readAttachment(const QString& path, const QString& title = {});

/// A file name for saving an attached file, made of the name in the engagement without anything
/// that a file system or a shell could take for a path.
[[nodiscard]] QString suggestedFileName(const EvidenceItem& item);

} // namespace milepost
