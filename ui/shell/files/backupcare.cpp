// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/backupcare.h"

#include "ui/document/engagementdocument.h"
#include "ui/shell/banners/bannerarea.h"
#include "ui/shell/files/fileoperations.h"
#include "ui/shell/files/fileservices.h"
#include "ui/shell/files/filewindow.h"
#include "ui/shell/files/restoredialog.h"

#include <QTimer>

#include <chrono>

namespace milepost {

namespace {

constexpr std::chrono::milliseconds kUntilBackup(300);

} // namespace

std::optional<BannerText> backUpToday(EngagementDocument& document, const QString& folder,
                                      const QDate& today)
{
    if (document.isReadOnly() || document.path().isEmpty())
        return std::nullopt;
    const Result<Backup> backup = document.backUp(folder, today);
    return backup ? std::nullopt : std::optional(bannerFor(backup.error()));
}

void backUpSoon(EngagementDocument& document, const FileServices& services, BannerArea& banners)
{
    QTimer::singleShot(kUntilBackup, &document, [&document, &services, &banners] {
        if (const auto problem =
                backUpToday(document, services.backupFolder, services.clock.today()))
            banners.post(*problem);
    });
}

void offerBackups(FileWindow& asker, const FileServices& services, const QString& path)
{
    auto* dialog = new RestoreDialog(services, path, &asker.widget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &asker.widget(), [&asker, dialog] {
        asker.banners().remove(kFileProblem);
        asker.open(dialog->restoredPath());
    });
    dialog->open();
}

} // namespace milepost
