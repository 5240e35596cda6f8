// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <memory>

namespace milepost {

class EngagementDocument;

/// An engagement that was opened, and what to tell about it.
struct OpenedDocument {
    std::unique_ptr<EngagementDocument> document;
    QString notice;
};

/// Whether the file at `path` is taken for one in the exchange format.
[[nodiscard]] bool isExchangeFile(const QString& path);

/// Opens an engagement file; an exchange file (.json) is imported into a new engagement file beside
/// it, or in `documentsFolder` where that cannot be written.
[[nodiscard]] Result<OpenedDocument> openDocument(const QString& path, const Clock& clock,
                                                  const QString& documentsFolder);

} // namespace milepost
