// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start/recentmenu.h"

#include "ui/shell/start/recentfiles.h"
#include "ui/theme/tooltip.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace milepost {

namespace {

constexpr int kMost = 10;
constexpr int kBroadest = 480; ///< pixels of a name

} // namespace

RecentMenu::RecentMenu(QMenu& menu, const RecentFiles& files,
                       std::function<void(const QString& path)> open, QObject* parent)
    : QObject(parent), m_menu(menu), m_files(files), m_open(std::move(open))
{
    menu.setToolTipsVisible(true);
    connect(&menu, &QMenu::aboutToShow, this, &RecentMenu::fill);
    connect(&files, &RecentFiles::changed, this,
            [this] { m_menu.setEnabled(!m_files.files().isEmpty()); });
    menu.setEnabled(!files.files().isEmpty());
}

void RecentMenu::fill()
{
    m_menu.clear();
    for (const RecentFile& file : m_files.files().mid(0, kMost)) {
        const QFileInfo info(file.path);
        const QString name =
            (file.organization.isEmpty() ? info.fileName()
                                         : tr("%1 (%2)").arg(file.organization, info.fileName()))
                .simplified();
        // Menus grow with their longest row, beyond the screen if need be.
        QString shown = m_menu.fontMetrics().elidedText(name, Qt::ElideRight, kBroadest);
        QAction* action = m_menu.addAction(shown.replace(u'&', QLatin1String("&&")), this,
                                           [this, path = file.path] { m_open(path); });
        action->setToolTip(toolTipText(name + u'\n' + QDir::toNativeSeparators(file.path)));
        action->setEnabled(info.exists());
    }
}

} // namespace milepost
