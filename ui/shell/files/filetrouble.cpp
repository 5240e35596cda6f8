// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/filetrouble.h"

#include "core/storage/care/backups.h"
#include "core/storage/care/checkfile.h"
#include "core/storage/file/fileheader.h"
#include "ui/language/inwords.h"
#include "ui/shell/files/recoverytext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace milepost {

namespace {

struct FileTroubleWords {
    Q_DECLARE_TR_FUNCTIONS(FileTrouble)
};

/// “name” in folder.
QString placed(const QString& path)
{
    const QFileInfo info(path);
    return FileTroubleWords::tr("“%1” in %2")
        .arg(info.fileName().simplified(),
             QDir::toNativeSeparators(info.absolutePath()).simplified());
}

QString waysOut(bool hasBackups)
{
    return hasBackups ? FileTroubleWords::tr(
                            "Recover what can be read into a new file, or restore a backup; this "
                            "file is not changed.")
                      : FileTroubleWords::tr(
                            "Recover what can be read into a new file; this one is not changed.");
}

QString findings(const QList<FileProblem>& problems)
{
    const bool hasBrokenStructure =
        std::any_of(problems.cbegin(), problems.cend(),
                    [](const FileProblem& problem) { return problem.table.isEmpty(); });
    const qsizetype count = problemLines(problems).size();
    if (hasBrokenStructure) {
        return count == 1
                   ? FileTroubleWords::tr("is damaged and was not opened: one problem was found.")
                   : FileTroubleWords::tr("is damaged and was not opened: %1 problems were found.")
                         .arg(QLocale().toString(count));
    }
    return count == 1
               ? FileTroubleWords::tr("holds a value that cannot be right and was not opened.")
               : FileTroubleWords::tr("holds %1 values that cannot be right and was not opened.")
                     .arg(QLocale().toString(count));
}

/// Nothing of an engagement is in it: there is nothing to recover.
std::optional<QString> sentenceOfAnotherFile(const QString& path, bool hasBackups)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    if (info.size() == 0) {
        const QString sentence =
            FileTroubleWords::tr("%1 is empty; its copying may have been cut short.");
        const QString way = hasBackups
                                ? FileTroubleWords::tr("Copy it again, or restore a backup.")
                                : FileTroubleWords::tr("Copy it again from where it came from.");
        return sentence.arg(placed(path)) + u' ' + way;
    }
    if (!file.read(16).startsWith("SQLite format 3")) {
        return FileTroubleWords::tr(
                   "%1 is not an engagement file. Open one that ends in .milepost, or an exchange "
                   "file that ends in .json.")
            .arg(placed(path));
    }
    return std::nullopt;
}

/// Whether recovery may help where the file could not be looked into: not where its version is
/// unknown, which has no technical background.
bool mayBeRead(const QString& path, const Error& error)
{
    return !readFileHeader(path) || !error.detail.isEmpty();
}

} // namespace

FileTrouble troubleOf(const QString& path, const Error& error, const QString& backupFolder)
{
    FileTrouble trouble;
    trouble.hasBackups = !listBackups(backupFolder, path).isEmpty();
    trouble.sentence =
        FileTroubleWords::tr("%1 was not opened: %2").arg(placed(path), inWords(error.message));
    trouble.details = error.detail.simplified();
    if (const auto sentence = sentenceOfAnotherFile(path, trouble.hasBackups))
        trouble.sentence = *sentence;
    if (!requireEngagementFile(path))
        return trouble;
    const Result<QList<FileProblem>> problems = checkFile(path);
    trouble.recoverable = problems ? !problems->isEmpty() : mayBeRead(path, problems.error());
    if (problems && !problems->isEmpty()) {
        trouble.sentence =
            placed(path) + u' ' + findings(*problems) + u' ' + waysOut(trouble.hasBackups);
        trouble.details = problemLines(*problems).join(u'\n');
    }
    return trouble;
}

} // namespace milepost
