// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/recoverytext.h"

#include "core/scoring/scorewords.h"
#include "core/wording/tablewords.h"
#include "core/wording/terms.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace milepost {

namespace {

struct RecoveryTextWords {
    Q_DECLARE_TR_FUNCTIONS(RecoveryText)
};

struct TableName {
    QLatin1String table;
    QString row;
    QString all; ///< of all rows, where that is another word
};

QList<TableName> tableNames()
{
    return {
        {QLatin1String("engagement"), common::engagement(), {}},
        {QLatin1String("content"), RecoveryTextWords::tr("Content"), {}},
        {QLatin1String("organization"), common::organization(), {}},
        {QLatin1String("unit"), inWords(terms::unit()), common::units()},
        {QLatin1String("participant"), common::participant(), common::participants()},
        {QLatin1String("goal"), common::goal(), inWords(terms::goals())},
        {QLatin1String("assessment"), common::assessment(), RecoveryTextWords::tr("Assessments")},
        {QLatin1String("dimension"), inWords(terms::dimension()), common::dimensions()},
        {QLatin1String("ballot"), RecoveryTextWords::tr("Vote"), inWords(terms::votes())},
        {QLatin1String("indicator"), RecoveryTextWords::tr("Answer to an indicator"),
         RecoveryTextWords::tr("Answers to indicators")},
        {QLatin1String("evidence"), inWords(terms::evidence()), {}},
        {QLatin1String("plan"), inWords(terms::plan()), {}},
        {QLatin1String("play"), inWords(terms::play()),
         RecoveryTextWords::tr("Decisions about plays")},
        {QLatin1String("metric_value"), RecoveryTextWords::tr("Metric value"),
         RecoveryTextWords::tr("Metric values")},
        {QLatin1String("risk"), inWords(terms::risk()), inWords(terms::risks())},
        {QLatin1String("review"), RecoveryTextWords::tr("Review"), inWords(terms::reviews())},
        {QLatin1String("snapshot"), RecoveryTextWords::tr("Snapshot"), common::snapshots()},
        {QLatin1String("dismissal"), RecoveryTextWords::tr("Pitfall set aside"),
         RecoveryTextWords::tr("Pitfalls set aside")},
        {QLatin1String("journal"), RecoveryTextWords::tr("Journal"), {}},
    };
}

/// What a row of this table, or all of them, are called on screen.
QString nameOf(const QString& table, bool all)
{
    for (const TableName& name : tableNames()) {
        if (table == name.table)
            return all && !name.all.isEmpty() ? name.all : name.row;
    }
    return table;
}

const QString kMalformed = QStringLiteral("malformed"); // SQLite's word for any damage

bool isOfStructure(const FileProblem& problem)
{
    return problem.table.isEmpty() && !problem.detail.isEmpty();
}

/// SQLite tells all that is wrong with the structure in one message of many lines.
QList<FileProblem> oneByOne(const QList<FileProblem>& problems)
{
    QList<FileProblem> all;
    for (const FileProblem& problem : problems) {
        const QStringList lines = problem.detail.split(u'\n', Qt::SkipEmptyParts);
        if (!isOfStructure(problem) || lines.size() < 2) {
            all.append(problem);
            continue;
        }
        for (const QString& line : lines) {
            if (!line.startsWith(QLatin1String("***")))
                all.append({{}, {}, problem.message, line});
        }
    }
    return all;
}

/// What is wrong, without the words of SQLite where it can be said plainly.
QString plainWords(const FileProblem& problem)
{
    if (problem.detail.contains(kMalformed)) {
        return isOfStructure(problem)  ? RecoveryTextWords::tr("a part of the file cannot be read")
               : problem.row.isEmpty() ? RecoveryTextWords::tr("some or all of this cannot be read")
                                       : RecoveryTextWords::tr("what follows here cannot be read");
    }
    QString words = inWords(problem.message);
    if (problem.detail.isEmpty())
        return words;
    const QString detail =
        QString(problem.detail).remove(QLatin1String("*** in database main ***")).simplified();
    return isOfStructure(problem)
               ? RecoveryTextWords::tr("the structure of the file is broken (%1)").arg(detail)
               : QStringLiteral("%1 (%2)").arg(words, detail);
}

void count(QStringList& lines, const char* one, const char* many, qsizetype number)
{
    if (number == 1)
        lines.append(RecoveryTextWords::tr(one));
    else if (number > 1)
        lines.append(RecoveryTextWords::tr(many).arg(QLocale().toString(number)));
}

QStringList kept(const Engagement& engagement)
{
    qsizetype dimensions = 0;
    qsizetype votes = 0;
    qsizetype answers = 0;
    qsizetype evidence = 0;
    for (const Assessment& assessment : engagement.assessments) {
        dimensions += assessment.dimensions.size();
        for (const DimensionRecord& record : assessment.dimensions) {
            votes += record.ballots.size();
            answers += record.indicators.size();
            evidence += record.evidence.size();
        }
    }
    QStringList lines;
    count(lines, "1 unit", "%1 units", engagement.organization.units.size());
    count(lines, "1 participant", "%1 participants", engagement.participants.size());
    count(lines, "1 assessment", "%1 assessments", engagement.assessments.size());
    count(lines, "1 dimension with something recorded", "%1 dimensions with something recorded",
          dimensions);
    count(lines, "1 vote", "%1 votes", votes);
    count(lines, "1 answer to an indicator", "%1 answers to indicators", answers);
    count(lines, "1 piece of evidence", "%1 pieces of evidence", evidence);
    count(lines, "1 goal", "%1 goals", engagement.goals.size());
    count(lines, "1 decision about a play", "%1 decisions about plays",
          engagement.plan ? engagement.plan->plays.size() : 0);
    count(lines, "1 metric value", "%1 metric values", engagement.metricValues.size());
    count(lines, "1 risk", "%1 risks", engagement.risks.size());
    count(lines, "1 review", "%1 reviews", engagement.reviews.size());
    count(lines, "1 snapshot", "%1 snapshots", engagement.snapshots.size());
    count(lines, "1 pitfall set aside", "%1 pitfalls set aside", engagement.dismissals.size());
    return lines;
}

QString summary(qsizetype entries, qsizetype lost)
{
    if (lost == 0)
        return RecoveryTextWords::tr("Everything was recovered; nothing is missing.");
    const QLocale locale;
    const QString recovered =
        entries == 1
            ? RecoveryTextWords::tr("1 entry was recovered")
            : RecoveryTextWords::tr("%1 entries were recovered").arg(locale.toString(entries));
    return lost == 1
               ? RecoveryTextWords::tr("%1; one thing is missing or was changed.").arg(recovered)
               : RecoveryTextWords::tr("%1; %2 things are missing or were changed.")
                     .arg(recovered, locale.toString(lost));
}

void addSection(QString& text, const QString& head, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    text += u'\n' + head + u'\n';
    for (const QString& line : lines)
        text += QStringLiteral("  ") + line + u'\n';
}

} // namespace

QString problemLine(const FileProblem& problem)
{
    FileProblem plain = problem;
    plain.detail.clear(); // is in the words
    QString words = plainWords(problem);
    if (!plain.table.isEmpty())
        plain.table = nameOf(plain.table, plain.row.isEmpty());
    else if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return plain.toLine(words).simplified();
}

QStringList problemLines(const QList<FileProblem>& problems)
{
    QStringList lines;
    for (const FileProblem& problem : oneByOne(problems))
        lines.append(problemLine(problem));
    lines.removeDuplicates();
    return lines;
}

RecoveryText recoveryText(const RecoveryReport& report, const Engagement& recovered)
{
    QList<FileProblem> lost = report.lost;
    QStringList lines;
    if (report.contentReplaced) {
        // One line says all about it.
        lost.removeIf(
            [](const FileProblem& problem) { return problem.table == QLatin1String("content"); });
        lines.append(RecoveryTextWords::tr(
            "Matrices, playbooks and metrics could not be read; those of this version "
            "of Milepost take their place"));
    }
    lines.append(problemLines(lost));
    return {summary(report.rowsKept, lines.size()), kept(recovered), lines};
}

QString RecoveryText::toText() const
{
    QString text = summary + u'\n';
    addSection(text, RecoveryTextWords::tr("Recovered:"), kept);
    addSection(text, RecoveryTextWords::tr("Missing or changed:"), lost);
    return text;
}

} // namespace milepost
