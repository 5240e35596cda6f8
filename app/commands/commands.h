// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QCommandLineParser>

/// The sub-commands. Each reads its own arguments from the parser (the first positional argument is
/// the command's name and already taken off) and returns what went wrong, if anything.
namespace milepost {

/// A sub-command: its name, what it takes and does, and the function that runs it.
struct Command {
    QString name;
    QString arguments; ///< for the usage line, without options
    QString summary;
    int positionals = 0; ///< how many positional arguments it takes
    void (*addOptions)(QCommandLineParser& parser) = nullptr;
    Result<Done> (*run)(const QCommandLineParser& parser, const QStringList& positionals,
                        const Clock& clock) = nullptr;
};

[[nodiscard]] Command sampleCommand();
[[nodiscard]] Command importCommand();
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
