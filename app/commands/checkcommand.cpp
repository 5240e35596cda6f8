// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "core/metrics/impossiblevalues.h"
#include "core/storage/care/checkfile.h"
#include "core/wording/playwords.h"

namespace milepost {

namespace {

QString lineOf(const Invocation& call, const Error& error)
{
    return error.toLine(call.language.text(error.message));
}

/// What is wrong with what a good file holds: figures that cannot be, a plan beyond the calendar.
QStringList contentProblems(const Invocation& call)
{
    const Result<OpenedEngagement> opened = openForReading(call);
    if (!opened)
        return {lineOf(call, opened.error())};
    QStringList lines;
    for (const Error& figure : impossibleFigures(opened->content, opened->engagement))
        lines.append(lineOf(call, figure));
    const QList<Scorecard> cards = scoreAll(opened->content, opened->engagement);
    const CompiledPlan plan = compilePlan(opened->content, opened->engagement, cards);
    const Reading reading(opened->content, opened->engagement, cards, plan, plan.start);
    const QString beyond = beyondCalendarSentence(Telling(reading, call.language));
    if (!beyond.isEmpty())
        lines.append(beyond);
    return lines;
}

Result<Done> runCheck(const Invocation& call)
{
    const Result<QList<FileProblem>> problems = checkFile(call.file());
    if (!problems)
        return inFile(call.file(), problems.error());
    QStringList lines;
    for (const FileProblem& problem : *problems)
        lines.append(problem.toLine(call.language.text(problem.message)));
    if (lines.isEmpty())
        lines = contentProblems(call);
    for (const QString& line : std::as_const(lines))
        print(line + QLatin1Char('\n'));
    if (lines.isEmpty()) {
        print(call.language.text(Message("Command", "No problem found.")) + u'\n');
        return Done();
    }
    const Message count =
        Counted("Command", "%n problem was found", "%n problems were found").of(lines.size());
    return Error{count, {}, call.file()};
}

} // namespace

Command checkCommand()
{
    return {QStringLiteral("check"),
            QStringLiteral("FILE"),
            Message("Command", "look for problems in an engagement file"),
            1,
            nullptr,
            runCheck};
}

} // namespace milepost
