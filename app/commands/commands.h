// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/language/language.h"

#include <QCommandLineParser>

/// The sub-commands. Each reads its own arguments from the parser (the first positional argument is
/// the command's name and already taken off) and returns what went wrong, if anything.
namespace milepost {

/// How a sub-command was called.
struct Invocation {
    const QCommandLineParser& options;
    const Clock& clock;
    const Language& language;   ///< of all that is printed for people
    bool languageNamed = false; ///< by whoever called it

    /// The file that it is about; empty for a command that takes none.
    [[nodiscard]] QString file() const { return options.positionalArguments().value(0); }
};

/// A sub-command: its name, what it takes and does, and the function that runs it.
struct Command {
    QString name;
    QString arguments; ///< for the usage line, without options
    Message summary;
    int positionals = 0; ///< how many positional arguments it takes
    void (*addOptions)(QCommandLineParser& parser, const Language& language) = nullptr;
    Result<Done> (*run)(const Invocation& call) = nullptr;
};

[[nodiscard]] Command sampleCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command importXlsxCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command scoreCommand();
[[nodiscard]] Command planCommand();
[[nodiscard]] Command metricsCommand();
[[nodiscard]] Command progressCommand();
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command recoverCommand();

/// In the order of the help text.
[[nodiscard]] QList<Command> allCommands();

} // namespace milepost
