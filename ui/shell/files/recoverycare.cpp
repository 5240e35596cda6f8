// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/recoverycare.h"

#include "core/storage/care/recovery.h"
#include "core/storage/file/engagementstore.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/shell/banners/bannerarea.h"
#include "ui/shell/files/backupcare.h"
#include "ui/shell/files/filechooser.h"
#include "ui/shell/files/fileoperations.h"
#include "ui/shell/files/fileservices.h"
#include "ui/shell/files/filetrouble.h"
#include "ui/shell/files/filewindow.h"
#include "ui/shell/files/recoverydialog.h"
#include "ui/shell/files/recoverytext.h"
#include "ui/shell/start/recentfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

namespace milepost {

namespace {

struct RecoveryCareWords {
    Q_DECLARE_TR_FUNCTIONS(RecoveryCare)
};

class WaitCursor {
public:
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
    WaitCursor(const WaitCursor&) = delete;
    WaitCursor& operator=(const WaitCursor&) = delete;
};

QString proposal(const QString& damagedPath, const FileChooser& files)
{
    const QFileInfo info(damagedPath);
    const bool beside = QFileInfo(info.absolutePath()).isWritable();
    return freePath(beside ? info.absolutePath() : files.folder(),
                    RecoveryCareWords::tr("%1 recovered").arg(fileNameFor(info.completeBaseName())),
                    QStringLiteral("milepost"));
}

Result<RecoveryReport> recoverInto(const QString& damagedPath, const QString& target,
                                   const Clock& clock)
{
    const WaitCursor wait;
    if (canonicalPath(damagedPath) == canonicalPath(target)) {
        return Error{RecoveryCareWords::tr(
                         "The recovered engagement needs another name than the damaged file, which "
                         "is never changed."),
                     {},
                     {}};
    }
    if (!QFileInfo::exists(target))
        return recover(damagedPath, target, clock);
    // Replacing was agreed to; it is done only once there is something to replace it with.
    const QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("recovered.milepost"));
    Result<RecoveryReport> report = recover(damagedPath, made, clock);
    if (!report)
        return report;
    const Result<OpenedEngagement> opened = EngagementStore::open(made, clock, OpenMode::ReadOnly);
    if (!opened)
        return opened.error();
    const Result<Done> copied = opened->store->saveCopy(target, ExistingFile::Replace);
    return copied ? report : Result<RecoveryReport>(copied.error());
}

void showReport(FileWindow& window, const QString& damagedPath, const RecoveryText& text)
{
    auto* dialog =
        new RecoveryDialog(damagedPath, window.document()->path(), text, &window.widget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace

void tellTrouble(FileWindow& asker, const FileServices& services, const QString& path,
                 const Error& error)
{
    const WaitCursor wait;
    const FileTrouble trouble = troubleOf(path, error, services.backupFolder);
    BannerText text;
    text.kind = BannerText::Kind::Attention;
    text.key = kFileProblem;
    text.sentence = trouble.sentence;
    text.details = trouble.details;
    if (trouble.recoverable) {
        text.actions.append({RecoveryCareWords::tr("Recover…"),
                             [&asker, &services, path] { recoverFile(asker, services, path); }});
    }
    if (trouble.hasBackups) {
        text.actions.append({RecoveryCareWords::tr("Restore a backup…"),
                             [&asker, &services, path] { offerBackups(asker, services, path); }});
    }
    asker.banners().post(text);
}

void offerRecovery(FileWindow& asker, const FileServices& services)
{
    const QString path = services.files.openPath(
        &asker.widget(), RecoveryCareWords::tr("Recover a damaged file"), engagementFilter());
    if (path.isEmpty())
        return;
    const Result<QList<FileProblem>> problems = checkFile(path);
    if (problems && problems->isEmpty()) {
        BannerText text;
        text.key = kFileProblem;
        text.sentence =
            RecoveryCareWords::tr("Nothing is wrong with “%1”; it can be opened as it is.")
                .arg(QFileInfo(path).fileName().simplified());
        text.actions = {{common::open(), [&asker, path] { asker.open(path); }}};
        asker.banners().post(text);
        return;
    }
    const FileTrouble trouble =
        troubleOf(path, problems ? Error() : problems.error(), services.backupFolder);
    if (trouble.recoverable)
        recoverFile(asker, services, path);
    else
        tellTrouble(asker, services, path, problems.error());
}

void recoverFile(FileWindow& asker, const FileServices& services, const QString& damagedPath)
{
    FileChooser& files = services.files;
    const QString target =
        files.savePath(&asker.widget(), RecoveryCareWords::tr("Recover into a new file"),
                       proposal(damagedPath, files), engagementFilter());
    if (target.isEmpty())
        return;
    const Result<RecoveryReport> report = recoverInto(damagedPath, target, services.clock);
    if (!report) {
        BannerText text = bannerFor(report.error());
        text.key = QStringLiteral("file.recovery"); // the ways out of the trouble stay
        asker.banners().post(text);
        return;
    }
    asker.banners().remove(kFileProblem);
    asker.banners().remove(QStringLiteral("file.recovery"));
    FileWindow* window = asker.open(target);
    if (!window)
        return;
    const RecoveryText words = recoveryText(*report, window->document()->engagement());
    BannerText text;
    text.key = QStringLiteral("file.recovered");
    text.sentence = RecoveryCareWords::tr("Recovered from “%1”, which was not changed. %2")
                        .arg(QFileInfo(damagedPath).fileName().simplified(), words.summary);
    text.actions = {{RecoveryCareWords::tr("What was recovered…"),
                     [window, damagedPath, words] { showReport(*window, damagedPath, words); }}};
    window->banners().post(text);
    showReport(*window, damagedPath, words);
}

} // namespace milepost
