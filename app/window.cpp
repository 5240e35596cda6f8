// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/applicationlanguage.h"
#include "app/commandline.h"
#include "app/sample.h"
#include "ui/language/languagesetting.h"
#include "ui/shell/files/filechooser.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/themesetting.h"
#include "ui/shell/windows.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

namespace milepost {

namespace {

QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder.isEmpty() ? QDir::homePath() : folder;
}

QString backupFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("backups"));
}

} // namespace

int runWindow(int& argc, char** argv, const Clock& clock, QSettings& settings)
{
    QApplication application(argc, argv); // takes the options of Qt out of the arguments
    QGuiApplication::setWindowIcon(applicationIcon());
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.milepost.Milepost"));
    QStringList arguments = QCoreApplication::arguments();
    const QString choice = readLanguageChoice(settings);
    const bool isNamed = namesLanguage(arguments);
    const Result<Language> named = takeLanguage(arguments); // known to be good
    const Language language =
        isNamed ? *named : languageOfWindow(choice, QLocale::system().uiLanguages());
    installLanguage(language);
    // Months and numbers go with the words that somebody chose; the system's own way of writing
    // that language stays.
    if ((isNamed || !choice.isEmpty()) &&
        language.locale().language() != QLocale::system().language())
        QLocale::setDefault(language.locale());
    const QStringList paths = arguments.mid(1);
    for (const QString& path : paths) {
        if (path.startsWith(u'-'))
            return wrongUsage(language, Message("Command", "unknown option %1").arg(path));
    }

    WindowTheme theme(application, readThemeChoice(settings));
    keepThemeChoice(theme, settings);
    FileChooser files(settings, documentsFolder());
    Windows windows({{clock, settings, files, documentsFolder(), backupFolder(),
                      [clock](const QString& path) {
                          return writeSample(path, clock.today(), clock, ExistingFile::Refuse);
                      }},
                     theme,
                     pageMakers(&settings)});
    windows.start(paths);
    return QApplication::exec();
}

} // namespace milepost
