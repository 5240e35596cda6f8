// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/banners/banner.h"

#include <optional>

namespace milepost {

class BannerArea;
class EngagementDocument;
class FileWindow;
struct FileServices;

/// Makes today's backup of a file that is open for writing; what to tell when that failed.
[[nodiscard]] std::optional<BannerText> backUpToday(EngagementDocument& document,
                                                    const QString& folder, const QDate& today);

/// Makes today's backup in a moment, after the first picture, since it reads the whole file. A
/// failure is told in `banners`, which must outlive the document as the services do.
void backUpSoon(EngagementDocument& document, const FileServices& services, BannerArea& banners);

/// Lets somebody working in `asker` choose a backup, those of the file at `path` first, and opens
/// the file made of it. The services must outlive the window.
void offerBackups(FileWindow& asker, const FileServices& services, const QString& path);

} // namespace milepost
