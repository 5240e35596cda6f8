// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/commands/texttable.h"
#include "core/exchange/results.h"
#include "core/scoring/scorewords.h"
#include "core/wording/ratingwords.h"
#include "core/wording/terms.h"

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
QString pointTable(const Language& language, const Content& content, const MatrixProgress& one)
{
    const QList<Dimension>& dimensions = content.findMatrix(one.matrix)->dimensions;
    QList<TextTable::Column> columns{{language.text(terms::date()), Align::Left},
                                     {language.text(terms::index()), Align::Right},
                                     {language.text(terms::stage()), Align::Right}};
    for (const Dimension& dimension : dimensions)
        columns.append({dimension.name, Align::Right});
    TextTable table(columns);
    for (const ProgressPoint& point : one.points) {
        QStringList cells{
            point.date.toString(Qt::ISODate), numberText(language, point.index, 1),
            numberText(language, point.stage ? std::optional<double>(*point.stage) : std::nullopt,
                       0)};
        for (const Dimension& dimension : dimensions)
            cells.append(numberText(language, point.scores.value(dimension.id), 2));
        table.addRow(cells);
    }
    return table.toText();
}

QString changeTable(const Language& language, const Content& content, const Engagement& engagement,
                    const MatrixProgress& one)
{
    TextTable table({{language.text(terms::dimension()), Align::Left},
                     {language.text(Message("Command", "From")), Align::Right},
                     {language.text(Message("Command", "To")), Align::Right},
                     {language.text(Message("Command", "Counts")), Align::Left},
                     {language.text(terms::reason()), Align::Left}});
    for (const ProgressChange& change : one.changes) {
        table.addRow({content.findDimension(change.scores.id)->name,
                      numberText(language, change.scores.before, 2),
                      numberText(language, change.scores.after, 2),
                      language.text(change.scores.counts() ? terms::yes() : terms::no()),
                      change.reason.simplified()});
    }
    const auto dateOf = [&](const AssessmentId& id) {
        return engagement.findAssessment(id)->date.toString(Qt::ISODate);
    };
    return QStringLiteral("\n%1\n\n")
               .arg(language.text(
                   Message("Command", "From %1 to %2; a change counts from half a stage")
                       .arg(dateOf(one.comparedFrom), dateOf(one.comparedTo)))) +
           table.toText();
}

QString breakLines(const Language& language, const Engagement& engagement,
                   const MatrixProgress& one)
{
    QString text;
    for (const ProgressBreak& found : one.breaks) {
        text +=
            u'\n' +
            language.text(
                Message("Command", "Break at %1: %2")
                    .arg(engagement.findAssessment(found.assessment)->date.toString(Qt::ISODate),
                         breakWords(Wording(language, {}), found.why)));
    }
    return text.isEmpty() ? text : text + QLatin1Char('\n');
}

QString progressText(const Language& language, const Content& content, const Engagement& engagement,
                     const QList<MatrixProgress>& progress)
{
    QString text = engagement.organization.name + QStringLiteral("\n\n");
    if (progress.isEmpty())
        return text + language.text(noAssessmentYet()) + u'\n';
    for (const MatrixProgress& one : progress) {
        text += heading(content, engagement, one) + pointTable(language, content, one);
        if (!one.changes.isEmpty())
            text += changeTable(language, content, engagement, one);
        text += breakLines(language, engagement, one);
        if (one.wayToTarget) {
            text += QStringLiteral("\n%1\n").arg(
                language.text(Message("Command", "Way to the targets: %1")
                                  .arg(wholePercent(language, *one.wayToTarget))));
        }
        text += QLatin1Char('\n');
    }
    return text;
}

Result<Done> runProgress(const Invocation& call)
{
    const Result<OpenedEngagement> opened = openForReading(call);
    if (!opened)
        return opened.error();
    const QList<Scorecard> cards = scoreAll(opened->content, opened->engagement);
    const QList<MatrixProgress> progress = progressOf(opened->content, opened->engagement, cards);
    if (call.options.isSet(QStringLiteral("json")))
        printJson(progressResult(progress, [](const ComparisonBreak& why) {
            return breakWords(Wording(Language::english(), {}), why);
        }));
    else
        print(progressText(call.language, opened->content, opened->engagement, progress));
    return Done();
}

} // namespace

Command progressCommand()
{
    return {QStringLiteral("progress"),
            QStringLiteral("FILE"),
            Message("Command", "print what changed between assessments"),
            1,
            [](QCommandLineParser& parser, const Language& language) {
                parser.addOption(jsonOption(language));
            },
            runProgress};
}

} // namespace milepost
