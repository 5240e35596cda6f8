// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/banners/banner.h"

#include <optional>

class QWidget;

namespace milepost {

class EngagementDocument;
class FileChooser;

/// What came of something that was done with files: what to tell, or nothing when it was cancelled.
struct FileOutcome {
    bool done = false;
    std::optional<BannerText> banner;
};

/// Asks for a path and writes a copy there. Where the file itself cannot take the edits, the
/// document goes on in the copy.
[[nodiscard]] FileOutcome saveCopyOf(EngagementDocument& document, QWidget* parent,
                                     FileChooser& files);

/// A banner for an error.
[[nodiscard]] BannerText bannerFor(const Error& error);

} // namespace milepost
