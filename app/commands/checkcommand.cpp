// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "core/storage/checkfile.h"
#include "core/wording/phrases.h"

namespace milepost {

namespace {

/// What keeps the plan of a good file from being computed, or nothing.
QString planProblem(const QString& path)
{
    const Result<OpenedEngagement> opened = openForReading(path);
    if (!opened)
        return opened.error().toLine();
    const QList<Scorecard> cards = scoreAll(opened->content, opened->engagement);
    const CompiledPlan plan = compilePlan(opened->content, opened->engagement, cards);
    const Reading reading(opened->content, opened->engagement, cards, plan, plan.start);
    return beyondCalendarSentence(Telling(reading, QStringLiteral("en_GB")));
}

Result<Done> runCheck(const QCommandLineParser&, const QStringList& positionals)
{
    const Result<QList<FileProblem>> problems = checkFile(positionals[0]);
    if (!problems) {
        Error error = problems.error();
        return error.where.startsWith(positionals[0]) ? error : inFile(positionals[0], error);
    }
    QStringList lines;
    for (const FileProblem& problem : *problems)
        lines.append(problem.toLine());
    const QString plan = lines.isEmpty() ? planProblem(positionals[0]) : QString();
    if (!plan.isEmpty())
        lines.append(plan);
    for (const QString& line : std::as_const(lines))
        print(line + QLatin1Char('\n'));
    if (lines.isEmpty()) {
        print(QStringLiteral("No problem found.\n"));
        return Done();
    }
    const QString count = lines.size() == 1
                              ? QStringLiteral("1 problem was found")
                              : QStringLiteral("%1 problems were found").arg(lines.size());
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
