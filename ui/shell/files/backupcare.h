// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/banners/banner.h"

#include <optional>

namespace milepost {

class EngagementDocument;
class MainWindow;
class Windows;

/// Makes today's backup of a file that is open for writing; what to tell when that failed.
[[nodiscard]] std::optional<BannerText> backUpToday(EngagementDocument& document,
                                                    const QString& folder, const QDate& today);

/// Lets somebody working in `asker` choose a backup, those of the file at `path` first, and opens
/// the file made of it.
void offerBackups(Windows& windows, MainWindow& asker, const QString& path);

} // namespace milepost
