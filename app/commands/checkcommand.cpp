// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "core/storage/checkfile.h"

namespace milepost {

namespace {

Result<Done> runCheck(const QCommandLineParser&, const QStringList& positionals)
{
    const Result<QList<FileProblem>> problems = checkFile(positionals[0]);
    if (!problems) {
        Error error = problems.error();
        return error.where.startsWith(positionals[0]) ? error : inFile(positionals[0], error);
    }
    for (const FileProblem& problem : *problems)
        print(problem.toLine() + QLatin1Char('\n'));
    if (problems->isEmpty()) {
        print(QStringLiteral("No problem found.\n"));
        return Done();
    }
    const QString count = problems->size() == 1
                              ? QStringLiteral("1 problem was found")
                              : QStringLiteral("%1 problems were found").arg(problems->size());
    return Error{count, {}, positionals[0]};
}

} // namespace

Command checkCommand()
{
    return {QStringLiteral("check"),
            QStringLiteral("FILE"),
            QStringLiteral("look for problems in an engagement file"),
            1,
            nullptr,
            runCheck};
}

} // namespace milepost
