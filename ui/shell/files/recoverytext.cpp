// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/recoverytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace milepost {

namespace {

QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate("RecoveryText", text, nullptr, n);
}

/// What a row of this table is called on screen.
QString nameOf(const QString& table)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("engagement"), QT_TRANSLATE_NOOP("RecoveryText", "Engagement")},
        {QStringLiteral("content"), QT_TRANSLATE_NOOP("RecoveryText", "Content")},
        {QStringLiteral("organization"), QT_TRANSLATE_NOOP("RecoveryText", "Organization")},
        {QStringLiteral("unit"), QT_TRANSLATE_NOOP("RecoveryText", "Unit")},
        {QStringLiteral("participant"), QT_TRANSLATE_NOOP("RecoveryText", "Participant")},
        {QStringLiteral("goal"), QT_TRANSLATE_NOOP("RecoveryText", "Goal")},
        {QStringLiteral("assessment"), QT_TRANSLATE_NOOP("RecoveryText", "Assessment")},
        {QStringLiteral("dimension"), QT_TRANSLATE_NOOP("RecoveryText", "Dimension")},
        {QStringLiteral("ballot"), QT_TRANSLATE_NOOP("RecoveryText", "Vote")},
        {QStringLiteral("indicator"), QT_TRANSLATE_NOOP("RecoveryText", "Indicator")},
        {QStringLiteral("evidence"), QT_TRANSLATE_NOOP("RecoveryText", "Evidence")},
        {QStringLiteral("plan"), QT_TRANSLATE_NOOP("RecoveryText", "Plan")},
        {QStringLiteral("play"), QT_TRANSLATE_NOOP("RecoveryText", "Play")},
        {QStringLiteral("metric_value"), QT_TRANSLATE_NOOP("RecoveryText", "Metric value")},
        {QStringLiteral("risk"), QT_TRANSLATE_NOOP("RecoveryText", "Risk")},
        {QStringLiteral("review"), QT_TRANSLATE_NOOP("RecoveryText", "Review")},
        {QStringLiteral("snapshot"), QT_TRANSLATE_NOOP("RecoveryText", "Snapshot")},
        {QStringLiteral("dismissal"), QT_TRANSLATE_NOOP("RecoveryText", "Pitfall set aside")},
        {QStringLiteral("journal"), QT_TRANSLATE_NOOP("RecoveryText", "Journal")}};
    const char* name = names.value(table);
    return name ? tr(name) : table;
}

/// The message without the words of SQLite, where they can be said plainly.
QString plainMessage(const QString& message)
{
    static const QRegularExpression structure(
        QStringLiteral("^the structure is damaged: (?:\\*\\*\\* in database main \\*\\*\\*\\s*)?"));
    if (const auto match = structure.match(message); match.hasMatch()) {
        const QString finding = message.mid(match.capturedLength());
        if (finding.contains(QLatin1String("malformed")))
            return tr("A part of the file cannot be read");
        return tr("The structure of the file is broken (%1)").arg(finding);
    }
    if (message.contains(QLatin1String("malformed")))
        return tr("a part of it cannot be read");
    return message;
}

void count(QStringList& lines, const char* one, const char* many, qsizetype number)
{
    if (number == 1)
        lines.append(tr(one));
    else if (number > 1)
        lines.append(tr(many).arg(QLocale().toString(number)));
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

QString summary(const RecoveryReport& report)
{
    if (report.lost.isEmpty())
        return tr("Everything was recovered; nothing is missing.");
    const QLocale locale;
    const QString kept =
        report.rowsKept == 1
            ? tr("1 entry was recovered")
            : tr("%1 entries were recovered").arg(locale.toString(report.rowsKept));
    return report.lost.size() == 1 ? tr("%1; one thing is missing or was changed.").arg(kept)
                                   : tr("%1; %2 things are missing or were changed.")
                                         .arg(kept, locale.toString(report.lost.size()));
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
    plain.message = plainMessage(problem.message);
    if (!plain.table.isEmpty())
        plain.table = nameOf(plain.table);
    else if (!plain.message.isEmpty())
        plain.message[0] = plain.message[0].toUpper();
    return plain.toLine().simplified();
}

QStringList problemLines(const QList<FileProblem>& problems)
{
    QStringList lines;
    for (const FileProblem& problem : problems)
        lines.append(problemLine(problem));
    lines.removeDuplicates();
    return lines;
}

RecoveryText recoveryText(const RecoveryReport& report, const Engagement& recovered)
{
    RecoveryText text{summary(report), kept(recovered), problemLines(report.lost)};
    if (report.contentReplaced) {
        text.lost.prepend(tr("Matrices, playbooks and metrics could not be read; those of this "
                             "version of Milepost take their place"));
    }
    return text;
}

QString RecoveryText::toText() const
{
    QString text = summary + u'\n';
    addSection(text, tr("Recovered:"), kept);
    addSection(text, tr("Missing or changed:"), lost);
    return text;
}

} // namespace milepost
