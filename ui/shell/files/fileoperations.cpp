// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/fileoperations.h"

#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/shell/files/filechooser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

namespace milepost {

namespace {

struct FileOperationsWords {
    Q_DECLARE_TR_FUNCTIONS(FileOperations)
};

std::optional<WriteFault> faultOf(const SaveStatus& saving)
{
    return saving.failure ? std::optional(saving.failure->fault) : std::nullopt;
}

QString proposal(const EngagementDocument& document, const FileChooser& files)
{
    const QFileInfo info(document.path());
    const QString base = document.path().isEmpty()
                             ? fileNameFor(document.engagement().organization.name)
                             : info.completeBaseName();
    const QStringList others{files.folder(), files.documents(), QDir::homePath(), QDir::tempPath()};
    const QString folder =
        document.path().isEmpty()
            ? files.folder()
            : copyFolder(info.absolutePath(), faultOf(document.saving()), others);
    return freePath(folder, FileOperationsWords::tr("%1 copy").arg(base),
                    QStringLiteral("milepost"));
}

bool isWritableFolder(const QString& folder)
{
    const QFileInfo info(folder);
    return info.isDir() && info.isWritable();
}

/// Where a copy failed for want of room, whatever it was that noticed first.
Error reasonFor(const Error& error, const EngagementDocument& document, const QString& path)
{
    constexpr qint64 kLeastBytes = 64 * 1024;
    const QString folder = QFileInfo(path).absolutePath();
    const QStorageInfo storage(folder);
    const qint64 needed = qMax(kLeastBytes, QFileInfo(document.path()).size());
    if (!isWritableFolder(folder) || !storage.isValid() || storage.bytesAvailable() >= needed)
        return error;
    return {FileOperationsWords::tr(
                "There is no room for the copy on the disk of this folder; choose a folder on "
                "another disk, or free some space."),
            error.detail, folder};
}

} // namespace

FileOutcome saveCopyOf(EngagementDocument& document, QWidget* parent, FileChooser& files)
{
    const QString path = files.savePath(parent, FileOperationsWords::tr("Save a copy"),
                                        proposal(document, files), engagementFilter());
    if (path.isEmpty())
        return {};
    const bool moveOn = document.saving().state != SaveState::Saved;
    const Result<Done> done = moveOn ? document.continueInCopy(path, ExistingFile::Replace)
                                     : document.saveCopy(path, ExistingFile::Replace);
    if (!done)
        return {false, bannerFor(reasonFor(done.error(), document, path))};
    BannerText text;
    text.key = QStringLiteral("file.copy");
    const QString shown = QDir::toNativeSeparators(path);
    text.sentence =
        moveOn ? FileOperationsWords::tr("You are now working in %1, which holds everything.")
                     .arg(shown)
               : FileOperationsWords::tr("A copy was saved as %1.").arg(shown);
    return {true, text};
}

BannerText bannerFor(const Error& error)
{
    BannerText text;
    text.kind = BannerText::Kind::Attention;
    text.key = kFileProblem;
    text.sentence = inWords(Error{error.message, {}, error.where});
    text.details = error.detail.simplified();
    return text;
}

QString copyFolder(const QString& folder, std::optional<WriteFault> fault,
                   const QStringList& others)
{
    const bool isTrouble = fault == WriteFault::DiskFull || fault == WriteFault::DeviceError ||
                           fault == WriteFault::ReadOnly || fault == WriteFault::FileGone;
    if (!isTrouble && isWritableFolder(folder))
        return folder;
    const QString disk = QStorageInfo(folder).rootPath();
    QString elsewhere;
    for (const QString& other : others) {
        if (!isWritableFolder(other) || QDir(other) == QDir(folder))
            continue;
        if (QStorageInfo(other).rootPath() != disk)
            return other;
        if (elsewhere.isEmpty())
            elsewhere = other;
    }
    return elsewhere.isEmpty() ? folder : elsewhere;
}

} // namespace milepost
