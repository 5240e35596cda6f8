// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "core/metrics/impossiblevalues.h"
#include "core/storage/care/checkfile.h"
#include "core/wording/phrases.h"

namespace milepost {

namespace {

/// What is wrong with what a good file holds: figures that cannot be, a plan beyond the calendar.
QStringList contentProblems(const QString& path)
{
    const Result<OpenedEngagement> opened = openForReading(path);
    if (!opened)
        return {opened.error().toLine()};
    QStringList lines;
    for (const Error& figure : impossibleFigures(opened->content, opened->engagement))
        lines.append(figure.toLine());
    const QList<Scorecard> cards = scoreAll(opened->content, opened->engagement);
    const CompiledPlan plan = compilePlan(opened->content, opened->engagement, cards);
    const Reading reading(opened->content, opened->engagement, cards, plan, plan.start);
    const QString beyond = beyondCalendarSentence(Telling(reading, QStringLiteral("en_GB")));
    if (!beyond.isEmpty())
        lines.append(beyond);
    return lines;
}

Result<Done> runCheck(const QCommandLineParser&, const QStringList& positionals, const Clock&)
{
    const Result<QList<FileProblem>> problems = checkFile(positionals[0]);
    if (!problems)
        return inFile(positionals[0], problems.error());
    QStringList lines;
    for (const FileProblem& problem : *problems)
        lines.append(problem.toLine());
    if (lines.isEmpty())
        lines = contentProblems(positionals[0]);
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
