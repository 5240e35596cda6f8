// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the pictures of the README: show_window FOLDER ENGAGEMENT. The engagement is not changed.
#include "ui/pages/page.h"
#include "ui/shell/files/filechooser.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/windows.h"
#include "ui/shell/workspace.h"
#include "ui/theme/windowtheme.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace milepost;

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fprintf(stderr, "Usage: show_window FOLDER ENGAGEMENT\n");
        return 2;
    }
    const QTemporaryDir own;
    QSettings settings(own.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    WindowTheme theme(*qApp, ThemeChoice::Light);
    FileChooser files(settings, own.path());
    Windows windows({{Clock::at({2026, 6, 22}), settings, files, own.path(),
                      own.filePath(QStringLiteral("backups")),
                      [](const QString&) -> Result<Done> { return Done(); }},
                     theme,
                     pageMakers()});
    const QString copy = own.filePath(QFileInfo(arguments.at(2)).fileName());
    MainWindow& window = windows.makeWindow();
    window.resize(1280, 800);
    if (!QFile::copy(arguments.at(2), copy) || !windows.open(copy, window)) {
        std::fprintf(stderr, "%s cannot be shown\n", qPrintable(arguments.at(2)));
        return 1;
    }
    const QDir folder(arguments.at(1));
    const QList<std::pair<PageId, QString>> shots{{PageId::Overview, QStringLiteral("overview")},
                                                  {PageId::Assess, QStringLiteral("assess")}};
    for (const auto& [page, name] : shots) {
        Place place = window.workspace()->currentPlace();
        place.page = page;
        window.workspace()->goTo(place);
        QCoreApplication::processEvents();
        if (!window.grab().save(folder.filePath(name + QStringLiteral(".png")))) {
            std::fprintf(stderr, "%s cannot be written to\n", qPrintable(folder.path()));
            return 1;
        }
    }
    return 0;
}
