// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pitfalls/finding.h"

#include "core/base/limits.h"
#include "core/pitfalls/assessmentdetectors.h"

#include <QCryptographicHash>

namespace milepost {

namespace {

using Detector = QList<Seen> (*)(const AssessmentView&);

Detector detectorOf(const PitfallId& id)
{
    static const QHash<QString, Detector> detectors{
        {QStringLiteral("top-stage-everywhere"), detectTopStageEverywhere},
        {QStringLiteral("score-without-evidence"), detectScoreWithoutEvidence},
        {QStringLiteral("score-against-indicators"), detectScoreAgainstIndicators},
        {QStringLiteral("unexplained-convergence"), detectUnexplainedConvergence},
        {QStringLiteral("one-sided-room"), detectOneSidedRoom},
        {QStringLiteral("disagreement-averaged"), detectDisagreementAveraged},
        {QStringLiteral("too-few-voices"), detectTooFewVoices},
    };
    return detectors.value(id.text(), nullptr);
}

void detectIn(const PitfallSources& sources, const Assessment& assessment, const Scorecard& card,
              QList<Finding>& findings)
{
    const Matrix* matrix = sources.content.findMatrix(assessment.matrix);
    if (!matrix)
        return;
    const AssessmentView view{sources.content, sources.engagement, assessment, *matrix, card,
                              sources.plan};
    for (const Pitfall& pitfall : sources.content.pitfalls) {
        const Detector detector = detectorOf(pitfall.id);
        if (!detector)
            continue;
        for (const Seen& seen : detector(view)) {
            Finding finding{pitfall.id,
                            pitfall.severity,
                            pitfall.title,
                            seen.sentence,
                            pitfall.prompt,
                            assessment.id,
                            seen.dimension,
                            dismissalSubject(assessment.id, seen.dimension),
                            {}};
            dismiss(finding, sources.engagement.dismissals);
            findings.append(finding);
        }
    }
}

} // namespace

QList<Finding> detectPitfalls(const PitfallSources& sources)
{
    QList<Finding> findings;
    for (const Assessment& assessment : sources.engagement.assessments)
        findings += detectPitfalls(sources, assessment.id);
    return findings;
}

QList<Finding> detectPitfalls(const PitfallSources& sources, const AssessmentId& assessment)
{
    QList<Finding> findings;
    const Assessment* found = sources.engagement.findAssessment(assessment);
    for (const Scorecard& card : sources.scorecards) {
        if (found && card.assessment == assessment)
            detectIn(sources, *found, card, findings);
    }
    return findings;
}

void dismiss(Finding& finding, const QList<Dismissal>& dismissals)
{
    for (const Dismissal& dismissal : dismissals) {
        if (dismissal.pitfall == finding.pitfall && dismissal.subject == finding.subject)
            finding.dismissedBecause = dismissal.reason;
    }
}

QString dismissalSubject(const AssessmentId& assessment, const DimensionId& dimension)
{
    if (dimension.isEmpty())
        return assessment.text();
    QString subject = assessment.text() + QLatin1Char('/') + dimension.text();
    if (subject.size() <= limits::kIdLength)
        return subject;
    return QString::fromLatin1(
        QCryptographicHash::hash(subject.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace milepost
