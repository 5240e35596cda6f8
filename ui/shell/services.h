// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "ui/shell/pagemaker.h"

#include <functional>

class QSettings;

namespace milepost {

class FileChooser;
class WindowTheme;

/// What the windows need from outside. What is referred to must outlive them.
struct ShellServices {
    Clock clock;
    QSettings& settings;
    WindowTheme& theme;
    FileChooser& files;
    QList<PageMaker> pages;
    QString documentsFolder; ///< where new engagements are proposed
    QString backupFolder;
    /// Writes the sample into a new file.
    std::function<Result<Done>(const QString& path)> writeSample;
};

} // namespace milepost
