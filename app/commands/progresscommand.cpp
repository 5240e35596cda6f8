// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/commands/texttable.h"
#include "core/exchange/results.h"
#include "core/wording/phrases.h"

namespace milepost {

namespace {

using Align = TextTable::Align;

QString heading(const Content& content, const Engagement& engagement, const MatrixProgress& one)
{
    QString text = content.findMatrix(one.matrix)->shortName;
    if (one.unit)
        text += QStringLiteral(", ") + engagement.organization.findUnit(*one.unit)->name;
    return text + QStringLiteral("\n\n");
}

/// One row an assessment, one column a dimension.
QString pointTable(const Content& content, const MatrixProgress& one)
{
    const QList<Dimension>& dimensions = content.findMatrix(one.matrix)->dimensions;
    QList<TextTable::Column> columns{{QStringLiteral("Date"), Align::Left},
                                     {QStringLiteral("Index"), Align::Right},
                                     {QStringLiteral("Stage"), Align::Right}};
    for (const Dimension& dimension : dimensions)
        columns.append({dimension.name, Align::Right});
    TextTable table(columns);
    for (const ProgressPoint& point : one.points) {
        QStringList cells{
            point.date.toString(Qt::ISODate), numberText(point.index, 1),
            numberText(point.stage ? std::optional<double>(*point.stage) : std::nullopt, 0)};
        for (const Dimension& dimension : dimensions)
            cells.append(numberText(point.scores.value(dimension.id), 2));
        table.addRow(cells);
    }
    return table.toText();
}

QString changeTable(const Content& content, const Engagement& engagement, const MatrixProgress& one)
{
    TextTable table({{QStringLiteral("Dimension"), Align::Left},
                     {QStringLiteral("From"), Align::Right},
                     {QStringLiteral("To"), Align::Right},
                     {QStringLiteral("Counts"), Align::Left},
                     {QStringLiteral("Reason"), Align::Left}});
    for (const ProgressChange& change : one.changes) {
        table.addRow({content.findDimension(change.scores.id)->name,
                      numberText(change.scores.before, 2), numberText(change.scores.after, 2),
                      change.scores.counts() ? QStringLiteral("yes") : QStringLiteral("no"),
                      change.reason.simplified()});
    }
    const auto dateOf = [&](const AssessmentId& id) {
        return engagement.findAssessment(id)->date.toString(Qt::ISODate);
    };
    return QStringLiteral("\nFrom %1 to %2; a change counts from half a stage\n\n")
               .arg(dateOf(one.comparedFrom), dateOf(one.comparedTo)) +
           table.toText();
}

QString breakLines(const Engagement& engagement, const MatrixProgress& one)
{
    QString text;
    for (const ProgressBreak& found : one.breaks) {
        text += QStringLiteral("\nBreak at %1: %2")
                    .arg(engagement.findAssessment(found.assessment)->date.toString(Qt::ISODate),
                         breakWords(found.why));
    }
    return text.isEmpty() ? text : text + QLatin1Char('\n');
}

QString progressText(const Content& content, const Engagement& engagement,
                     const QList<MatrixProgress>& progress)
{
    QString text = engagement.organization.name + QStringLiteral("\n\n");
    if (progress.isEmpty())
        return text + QStringLiteral("There is no assessment yet.\n");
    for (const MatrixProgress& one : progress) {
        text += heading(content, engagement, one) + pointTable(content, one);
        if (!one.changes.isEmpty())
            text += changeTable(content, engagement, one);
        text += breakLines(engagement, one);
        if (one.wayToTarget) {
            text +=
                QStringLiteral("\nWay to the targets: %1 %\n").arg(qRound(*one.wayToTarget * 100));
        }
        text += QLatin1Char('\n');
    }
    return text;
}

Result<Done> runProgress(const QCommandLineParser& parser, const QStringList& positionals,
                         const Clock&)
{
    const Result<OpenedEngagement> opened = openForReading(positionals[0]);
    if (!opened)
        return opened.error();
    const QList<Scorecard> cards = scoreAll(opened->content, opened->engagement);
    const QList<MatrixProgress> progress = progressOf(opened->content, opened->engagement, cards);
    if (parser.isSet(QStringLiteral("json")))
        printJson(progressResult(progress, breakWords));
    else
        print(progressText(opened->content, opened->engagement, progress));
    return Done();
}

} // namespace

Command progressCommand()
{
    return {QStringLiteral("progress"),
            QStringLiteral("FILE"),
            QStringLiteral("print what changed between assessments"),
            1,
            [](QCommandLineParser& parser) { parser.addOption(jsonOption()); },
            runProgress};
}

} // namespace milepost
