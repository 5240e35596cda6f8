// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <functional>

class QSettings;

namespace milepost {

class FileChooser;

/// What those need from outside who do something with files. What is referred to must outlive them.
struct FileServices {
    Clock clock;
    QSettings& settings;
    FileChooser& files;
    QString documentsFolder; ///< where new engagements are proposed
    QString backupFolder;
    /// Writes the sample into a new file.
    std::function<Result<Done>(const QString& path)> writeSample;
};

} // namespace milepost
