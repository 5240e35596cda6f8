// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/window.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QSettings>

#include <csignal>
#include <cstdio>

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
    const QStringList arguments = argumentList(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Milepost"));
    QCoreApplication::setOrganizationName(QStringLiteral("Milepost"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MILEPOST_VERSION));

    if (isMistyped(arguments) && !isCommandLine(arguments)) {
        std::fprintf(stderr,
                     "milepost: there is no command or file \"%s\"\nTry `milepost --help`.\n",
                     qPrintable(arguments[1]));
        return kExitUsage;
    }
    if (!isCommandLine(arguments))
        return showWindow(argc, argv);
    // Standard error belongs to the command's own sentences; Qt's notes on the environment do not.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    if (needsFonts(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        return runCommandLine(arguments, machineClock());
    }
    const QCoreApplication application(argc, argv);
    return runCommandLine(arguments, machineClock());
}
