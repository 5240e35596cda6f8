// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "core/base/outputfile.h"

#include <QCommandLineParser>

#include <cstdio>

namespace milepost {

namespace {

const Command* findCommand(const QList<Command>& commands, const QString& name)
{
    for (const Command& command : commands) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

bool asksForHelp(const QString& argument)
{
    return argument == QLatin1String("--help") || argument == QLatin1String("-h") ||
           argument == QLatin1String("help");
}

bool asksForVersion(const QString& argument)
{
    return argument == QLatin1String("--version") || argument == QLatin1String("-v");
}

QString usage(const Command& command)
{
    QString text = QStringLiteral("milepost ") + command.name;
    if (!command.arguments.isEmpty())
        text += QLatin1Char(' ') + command.arguments;
    return text;
}

QString helpText(const QList<Command>& commands, const Language& language)
{
    QString text = language.text(Message("Command", "Usage: milepost [FILE]\n"
                                                    "       milepost COMMAND [ARGUMENTS]\n\n"
                                                    "Without a command the window opens, on FILE "
                                                    "if one is given.\n\nCommands:")) +
                   u'\n';
    for (const Command& command : commands)
        text += QStringLiteral("  %1  %2\n")
                    .arg(usage(command).mid(9).leftJustified(18), language.text(command.summary));
    return text + u'\n' +
           language.text(Message("Command",
                                 "`milepost COMMAND --help` tells the options of a command. With "
                                 "`--language CODE` it speaks that language.\n"
                                 "Exit status: 0 done, 1 could not be done, 2 wrong usage.")) +
           u'\n';
}

} // namespace

ExitCode wrongUsage(const Language& language, const Message& message, const QString& command)
{
    printError(language.text(message));
    const QString help = command.isEmpty() ? QStringLiteral("milepost --help")
                                           : QStringLiteral("milepost %1 --help").arg(command);
    const QString hint = language.text(Message("Command", "Try `%1`.").arg(help));
    std::fprintf(stderr, "%s\n", hint.toUtf8().constData());
    return kExitUsage;
}

QList<Command> allCommands()
{
    return {sampleCommand(), importCommand(), importXlsxCommand(), exportCommand(),
            scoreCommand(),  planCommand(),   metricsCommand(),    progressCommand(),
            reportCommand(), checkCommand(),  recoverCommand()};
}

bool isCommandLine(const QStringList& arguments)
{
    if (arguments.size() < 2)
        return false;
    return asksForHelp(arguments[1]) || asksForVersion(arguments[1]) ||
           findCommand(allCommands(), arguments[1]);
}

bool needsFonts(const QStringList& arguments)
{
    return arguments.size() > 1 && arguments[1] == QLatin1String("report");
}

int runCommandLine(const QStringList& arguments, const Clock& clock, const Language& language,
                   bool languageNamed)
{
    const QList<Command> commands = allCommands();
    if (asksForHelp(arguments[1])) {
        print(helpText(commands, language));
        return kExitDone;
    }
    if (asksForVersion(arguments[1])) {
        print(QStringLiteral("milepost " MILEPOST_VERSION "\n"));
        return kExitDone;
    }

    const Command& command = *findCommand(commands, arguments[1]);
    QCommandLineParser parser;
    parser.setApplicationDescription(language.text(command.summary));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  language.text(Message("Command", "Print this help.")));
    parser.addOption(help);
    // Taken out of the arguments already (takeLanguage()).
    parser.addOption(
        {QStringLiteral("language"),
         language.text(
             Message("Command", "The language of all words: %1.").arg(anyOf(Language::codes()))),
         QStringLiteral("CODE")});
    if (!command.arguments.isEmpty())
        parser.addPositionalArgument(command.arguments, {});
    if (command.addOptions)
        command.addOptions(parser, language);

    const bool parsed =
        parser.parse(QStringList(usage(command).section(u' ', 0, 1)) + arguments.mid(2));
    if (parsed && parser.isSet(help)) {
        print(parser.helpText());
        return kExitDone;
    }
    if (!parsed)
        return wrongUsage(language, parser.errorText(), command.name);
    if (parser.positionalArguments().size() != command.positionals) {
        return wrongUsage(
            language,
            command.positionals == 0   ? Message("Command", "%1 takes no file").arg(command.name)
            : command.positionals == 2 ? Message("Command", "%1 takes exactly two files: %2")
                                             .arg(command.name, usage(command))
                                       : Message("Command", "%1 takes exactly one file: %2")
                                             .arg(command.name, usage(command)),
            command.name);
    }
    const bool writes =
        command.name != QLatin1String("score") && command.name != QLatin1String("plan") &&
        command.name != QLatin1String("metrics") && command.name != QLatin1String("progress") &&
        command.name != QLatin1String("check") && command.name != QLatin1String("import-xlsx");
    if (writes && parser.value(QStringLiteral("output")).isEmpty())
        return wrongUsage(language, nameTheFile(), command.name);

    // Words put behind an engagement would be the end of it.
    Result<Done> done = checkOutput(QStringLiteral("-"));
    if (done)
        done = command.run({parser, clock, language, languageNamed});
    if (done && std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return kExitDone;
    if (done) {
        printError(language.text(Message(
            "Command",
            "Not all of the output could be written; free some space, or send it elsewhere.")));
        return kExitFailed;
    }
    printError(done.error().toLine(language.text(done.error().message)));
    return kExitFailed;
}

} // namespace milepost
