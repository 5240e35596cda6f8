// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/banners/banner.h"

#include <optional>

class QWidget;

namespace milepost {

class EngagementDocument;
class FileChooser;
enum class WriteFault;

/// What came of something that was done with files: what to tell, or nothing when it was cancelled.
struct FileOutcome {
    bool done = false;
    std::optional<BannerText> banner;
};

/// Asks for a path and writes a copy there. Where the file itself cannot take the edits, the
/// document goes on in the copy.
[[nodiscard]] FileOutcome saveCopyOf(EngagementDocument& document, QWidget* parent,
                                     FileChooser& files);

/// The folder in which to propose a copy of a file in `folder`: that one, unless `fault` says that
/// it or its disk is the trouble; then the first of `others` on another disk, or else in another
/// place.
[[nodiscard]] QString copyFolder(const QString& folder, std::optional<WriteFault> fault,
                                 const QStringList& others);

/// The key of the banner that tells why something with a file went wrong.
inline const QString kFileProblem = QStringLiteral("file.problem");

/// A banner for an error; its technical background can be unfolded.
[[nodiscard]] BannerText bannerFor(const Error& error);

} // namespace milepost
