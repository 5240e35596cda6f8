// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/language/language.h"

#include <QStringList>

namespace milepost {

/// What a sub-command returns to the shell.
enum ExitCode { kExitDone = 0, kExitFailed = 1, kExitUsage = 2 };

/// Says on standard error what is wrong with the arguments and whose help tells more, that of the
/// program or of a sub-command.
[[nodiscard]] ExitCode wrongUsage(const Language& language, const Message& message,
                                  const QString& command = {});

/// Whether the arguments (program name first) name a sub-command, ask for help or for the version;
/// otherwise the window is meant.
[[nodiscard]] bool isCommandLine(const QStringList& arguments);

/// Whether the command draws and so needs Qt's font engine (never a display).
[[nodiscard]] bool needsFonts(const QStringList& arguments);

/// Runs a sub-command: results to standard output, errors as one line `milepost: file: what is
/// wrong` to standard error, all of it in `language`, which the caller may have named or not. Needs
/// a QCoreApplication; a QGuiApplication where needsFonts().
[[nodiscard]] int runCommandLine(const QStringList& arguments, const Clock& clock,
                                 const Language& language, bool languageNamed);

} // namespace milepost
