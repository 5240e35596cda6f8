// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/backupcare.h"

#include "ui/document/engagementdocument.h"
#include "ui/shell/files/fileoperations.h"
#include "ui/shell/files/restoredialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windows.h"

namespace milepost {

std::optional<BannerText> backUpToday(EngagementDocument& document, const QString& folder,
                                      const QDate& today)
{
    if (document.isReadOnly() || document.path().isEmpty())
        return std::nullopt;
    const Result<Backup> backup = document.backUp(folder, today);
    return backup ? std::nullopt : std::optional(bannerFor(backup.error()));
}

void offerBackups(Windows& windows, MainWindow& asker, const QString& path)
{
    auto* dialog = new RestoreDialog(windows.services(), path, &asker);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &asker, [&windows, &asker, dialog] {
        asker.banners().remove(kFileProblem);
        windows.open(dialog->restoredPath(), asker);
    });
    dialog->open();
}

} // namespace milepost
