// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationlanguage.h"
#include "app/commandline.h"
#include "app/window.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QSettings>

#include <csignal>

using namespace milepost;

namespace {

QStringList argumentList(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// A first argument that is neither a command, an option nor a file is most likely a mistyped
/// command.
bool isMistyped(const QStringList& arguments)
{
    return arguments.size() > 1 && !arguments[1].startsWith(u'-') && !arguments[1].contains(u'.') &&
           !arguments[1].contains(u'/') && !QFileInfo::exists(arguments[1]);
}

/// The only place that asks the machine for its time.
Clock machineClock()
{
    return Clock(&QDateTime::currentDateTimeUtc);
}

int showWindow(int& argc, char** argv)
{
    QSettings settings;
    return runWindow(argc, argv, machineClock(), settings);
}

} // namespace

int main(int argc, char** argv)
{
    // A limit on the size of files is an error of writing, told in a sentence, and no end.
    std::signal(SIGXFSZ, SIG_IGN);
    QStringList arguments = argumentList(argc, argv);
    const bool languageNamed = namesLanguage(arguments);
    const Result<Language> language = takeLanguage(arguments);
    QCoreApplication::setApplicationName(QStringLiteral("Milepost"));
    QCoreApplication::setOrganizationName(QStringLiteral("Milepost"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MILEPOST_VERSION));

    if (!language)
        return wrongUsage(Language::english(), language.error().message);
    if (isMistyped(arguments) && !isCommandLine(arguments)) {
        return wrongUsage(
            *language, Message("Command", "there is no command or file \"%1\"").arg(arguments[1]));
    }
    if (!isCommandLine(arguments))
        return showWindow(argc, argv);
    // Standard error belongs to the command's own sentences; Qt's notes on the environment do not.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    if (needsFonts(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        installLanguage(*language);
        return runCommandLine(arguments, machineClock(), *language, languageNamed);
    }
    const QCoreApplication application(argc, argv);
    installLanguage(*language);
    return runCommandLine(arguments, machineClock(), *language, languageNamed);
}
