// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/recoverytext.h"

#include "ui/language/inwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace milepost {

namespace {

struct RecoveryTextWords {
    Q_DECLARE_TR_FUNCTIONS(RecoveryText)
};

struct TableName {
    const char* table;
    const char* one;
    const char* all;
};

constexpr TableName kTables[] = {
    {"engagement", QT_TRANSLATE_NOOP("RecoveryText", "Engagement"),
     QT_TRANSLATE_NOOP("RecoveryText", "Engagement")},
    {"content", QT_TRANSLATE_NOOP("RecoveryText", "Content"),
     QT_TRANSLATE_NOOP("RecoveryText", "Content")},
    {"organization", QT_TRANSLATE_NOOP("RecoveryText", "Organization"),
     QT_TRANSLATE_NOOP("RecoveryText", "Organization")},
    {"unit", QT_TRANSLATE_NOOP("RecoveryText", "Unit"), QT_TRANSLATE_NOOP("RecoveryText", "Units")},
    {"participant", QT_TRANSLATE_NOOP("RecoveryText", "Participant"),
     QT_TRANSLATE_NOOP("RecoveryText", "Participants")},
    {"goal", QT_TRANSLATE_NOOP("RecoveryText", "Goal"), QT_TRANSLATE_NOOP("RecoveryText", "Goals")},
    {"assessment", QT_TRANSLATE_NOOP("RecoveryText", "Assessment"),
     QT_TRANSLATE_NOOP("RecoveryText", "Assessments")},
    {"dimension", QT_TRANSLATE_NOOP("RecoveryText", "Dimension"),
     QT_TRANSLATE_NOOP("RecoveryText", "Dimensions")},
    {"ballot", QT_TRANSLATE_NOOP("RecoveryText", "Vote"),
     QT_TRANSLATE_NOOP("RecoveryText", "Votes")},
    {"indicator", QT_TRANSLATE_NOOP("RecoveryText", "Answer to an indicator"),
     QT_TRANSLATE_NOOP("RecoveryText", "Answers to indicators")},
    {"evidence", QT_TRANSLATE_NOOP("RecoveryText", "Evidence"),
     QT_TRANSLATE_NOOP("RecoveryText", "Evidence")},
    {"plan", QT_TRANSLATE_NOOP("RecoveryText", "Plan"), QT_TRANSLATE_NOOP("RecoveryText", "Plan")},
    {"play", QT_TRANSLATE_NOOP("RecoveryText", "Play"),
     QT_TRANSLATE_NOOP("RecoveryText", "Decisions about plays")},
    {"metric_value", QT_TRANSLATE_NOOP("RecoveryText", "Metric value"),
     QT_TRANSLATE_NOOP("RecoveryText", "Metric values")},
    {"risk", QT_TRANSLATE_NOOP("RecoveryText", "Risk"), QT_TRANSLATE_NOOP("RecoveryText", "Risks")},
    {"review", QT_TRANSLATE_NOOP("RecoveryText", "Review"),
     QT_TRANSLATE_NOOP("RecoveryText", "Reviews")},
    {"snapshot", QT_TRANSLATE_NOOP("RecoveryText", "Snapshot"),
     QT_TRANSLATE_NOOP("RecoveryText", "Snapshots")},
    {"dismissal", QT_TRANSLATE_NOOP("RecoveryText", "Pitfall set aside"),
     QT_TRANSLATE_NOOP("RecoveryText", "Pitfalls set aside")},
    {"journal", QT_TRANSLATE_NOOP("RecoveryText", "Journal"),
     QT_TRANSLATE_NOOP("RecoveryText", "Journal")},
};

/// What a row of this table, or all of them, are called on screen.
QString nameOf(const QString& table, bool all)
{
    for (const TableName& name : kTables) {
        if (table == QLatin1String(name.table))
            return RecoveryTextWords::tr(all ? name.all : name.one);
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
