// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>

namespace milepost {

class EngagementStore;

/// A copy of an engagement file, made on the first use of a day.
struct Backup {
    QString path; ///< of the copy
    QString name; ///< of the engagement file, without folder and ending
    QDate day;
    qint64 bytes = 0;

    bool operator==(const Backup&) const = default;
};

inline constexpr int kBackupDays = 10;

/// Puts today's copy of the open file into `folder`, unless it is there already, and deletes the
/// copies of this file beyond the latest `kBackupDays` days of use. The folder is made when it is
/// missing. Files of the same name in different folders are kept apart.
[[nodiscard]] Result<Backup> backUp(EngagementStore& store, const QString& folder,
                                    const QDate& today);

/// The copies in `folder`, newest first; with `engagementPath` only those of the file at that path.
[[nodiscard]] QList<Backup> listBackups(const QString& folder, const QString& engagementPath = {});

/// Writes a backup, after checking that it opens, to `newPath`, where nothing may be yet.
[[nodiscard]] Result<Done> restoreBackup(const Backup& backup, const QString& newPath,
                                         const Clock& clock);

} // namespace milepost
