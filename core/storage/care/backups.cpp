// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/care/backups.h"

#include "core/storage/file/engagementstore.h"
#include "core/storage/file/filesystem.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace milepost {

namespace {

constexpr qsizetype kMaxName = 60;

// Eight digits that tell files of one name in different folders apart.
QString seriesOf(const QString& path)
{
    const QFileInfo file(path);
    const QString place = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    return QString::fromLatin1(
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(8));
}

// NAME-SERIES-DAY.milepost
QString fileNameFor(const QString& path, const QDate& day)
{
    QString name = QFileInfo(path).completeBaseName().left(kMaxName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return QStringLiteral("%1-%2-%3.milepost").arg(name, seriesOf(path), day.toString(Qt::ISODate));
}

struct Listed {
    Backup backup;
    QString series;
};

QList<Listed> listed(const QString& folder)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(.*)-([0-9a-f]{8})-(\\d{4}-\\d{2}-\\d{2})\\.milepost$"),
        QRegularExpression::DotMatchesEverythingOption);
    QList<Listed> found;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo& file : files) {
        const QRegularExpressionMatch match = pattern.match(file.fileName());
        const QDate day = QDate::fromString(match.captured(3), Qt::ISODate);
        if (day.isValid())
            found.append(
                {{file.filePath(), match.captured(1), day, file.size()}, match.captured(2)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Listed& a, const Listed& b) { return a.backup.day > b.backup.day; });
    return found;
}

} // namespace

Result<Backup> backUp(EngagementStore& store, const QString& folder, const QDate& today)
{
    if (!makeFolder(folder)) {
        return Error{Message("Storage", "The folder for backups cannot be made."), {}, folder};
    }
    const QString path = QDir(folder).filePath(fileNameFor(store.path(), today));
    if (!QFileInfo::exists(path)) {
        if (const Result<Done> saved = store.saveCopy(path); !saved)
            return saved.error();
    }
    const QList<Backup> all = listBackups(folder, store.path());
    // Where the clock was set back, today's copy may be the oldest.
    for (qsizetype i = kBackupDays; i < all.size(); ++i) {
        if (all[i].day != today)
            QFile::remove(all[i].path);
    }
    const auto made = std::find_if(all.cbegin(), all.cend(),
                                   [&](const Backup& backup) { return backup.day == today; });
    if (made == all.cend())
        return Error{Message("Storage", "The backup could not be made."), {}, path};
    return *made;
}

QList<Backup> listBackups(const QString& folder, const QString& engagementPath)
{
    QList<Backup> backups;
    const QString series = engagementPath.isEmpty() ? QString() : seriesOf(engagementPath);
    for (const Listed& candidate : listed(folder)) {
        if (series.isEmpty() || candidate.series == series)
            backups.append(candidate.backup);
    }
    return backups;
}

Result<Done> restoreBackup(const Backup& backup, const QString& newPath, const Clock& clock)
{
    Result<OpenedEngagement> opened = EngagementStore::open(backup.path, clock, OpenMode::ReadOnly);
    if (!opened)
        return opened.error();
    return opened->store->saveCopy(newPath);
}

} // namespace milepost
