// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/matrixprogress.h"

#include "core/engagement/latest.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace milepost {

namespace {

ProgressPoint pointOf(const ScoredAssessment& scored)
{
    ProgressPoint point{scored.assessment.id, scored.assessment.date, {}, {}, {}, {}};
    if (const std::optional<MatrixFigures>& figures = scored.card.figures) {
        point.index = figures->index;
        point.stage = figures->stage;
        point.mean = figures->mean;
    }
    for (const DimensionScore& score : scored.card.dimensions)
        point.scores.insert(score.id, score.score);
    return point;
}

/// The changes that a comparison shows, with the reasons of the later assessment.
QList<ProgressChange> changesIn(const AssessmentComparison& comparison, const Assessment& after)
{
    QList<ProgressChange> changes;
    for (const DimensionComparison& dimension : comparison.dimensions) {
        if (!dimension.comparable())
            continue;
        const DimensionRecord* record = after.findDimension(dimension.id);
        changes.append({dimension, record ? record->reason : QString()});
    }
    return changes;
}

bool hasAssessment(const Snapshot& snapshot, const AssessmentId& id)
{
    const QJsonArray cards = snapshot.state.value(QLatin1String("score"))
                                 .toObject()
                                 .value(QLatin1String("assessments"))
                                 .toArray();
    return std::any_of(cards.cbegin(), cards.cend(), [&](const QJsonValue& card) {
        return card.toObject().value(QLatin1String("id")).toString() == id.text();
    });
}

MatrixProgress progressIn(const Engagement& engagement, const QList<ScoredAssessment>& assessments)
{
    MatrixProgress progress;
    const ScoredAssessment* before = nullptr; // the last one with a rating
    for (const ScoredAssessment& scored : assessments) {
        progress.points.append(pointOf(scored));
        if (before) {
            const AssessmentComparison comparison = comparisonOf(engagement, *before, scored);
            for (const ComparisonBreak& why : comparison.breaks)
                progress.breaks.append({scored.assessment.id, why});
            if (comparison.comparable()) {
                progress.comparedFrom = before->assessment.id;
                progress.comparedTo = scored.assessment.id;
                progress.changes = changesIn(comparison, scored.assessment);
            }
        }
        if (scored.card.rated > 0) {
            before = &scored;
            progress.wayToTarget = wayToTarget(scored.card);
        }
    }
    return progress;
}

} // namespace

AssessmentComparison comparisonOf(const Engagement& engagement, const ScoredAssessment& before,
                                  const ScoredAssessment& after)
{
    AssessmentComparison comparison = compareAssessments(engagement.participants, before, after);
    if (engagement.snapshots.isEmpty())
        return comparison;
    const QString then = contentVersionOf(engagement, before.assessment.id);
    const QString now = contentVersionOf(engagement, after.assessment.id);
    if (!then.isEmpty() && !now.isEmpty() && then != now)
        comparison.breaks.append({BreakKind::AnotherContent, before.assessment.kind, {}});
    return comparison;
}

const ProgressPoint* MatrixProgress::point(const AssessmentId& id) const
{
    const auto found = std::find_if(points.cbegin(), points.cend(),
                                    [&](const ProgressPoint& one) { return one.assessment == id; });
    return found == points.cend() ? nullptr : &*found;
}

QString contentVersionOf(const Engagement& engagement, const AssessmentId& id)
{
    const Snapshot* first = nullptr;
    for (const Snapshot& snapshot : engagement.snapshots) {
        if ((!first || snapshot.date < first->date) && hasAssessment(snapshot, id))
            first = &snapshot;
    }
    return first ? first->state.value(QLatin1String("contentVersion")).toString() : QString();
}

std::optional<double> wayToTarget(const Scorecard& card, const QMap<DimensionId, double>& scores)
{
    double gaps = 0;
    double way = 0;
    for (const DimensionScore& score : card.dimensions) {
        if (!score.rated())
            continue;
        gaps += std::max(0.0, score.target.value() - scores.value(score.id, *score.score));
        way += score.target.value() - 1;
    }
    if (way <= kTolerance)
        return std::nullopt;
    return 1 - gaps / way;
}

MatrixProgress matrixProgress(const Engagement& engagement, const QList<Scorecard>& scorecards,
                              const MatrixId& matrix, const std::optional<UnitId>& unit)
{
    QList<ScoredAssessment> scored;
    QHash<AssessmentId, const Scorecard*> cards;
    for (const Scorecard& card : scorecards) {
        if (card.matrix == matrix)
            cards.insert(card.assessment, &card);
    }
    QList<const Assessment*> assessments;
    for (const Assessment& assessment : engagement.assessments) {
        if (assessment.matrix == matrix && assessment.unit == unit && cards.contains(assessment.id))
            assessments.append(&assessment);
    }
    std::sort(assessments.begin(), assessments.end(),
              [](const Assessment* a, const Assessment* b) { return isLater(*b, *a); });
    for (const Assessment* assessment : std::as_const(assessments))
        scored.append({*assessment, *cards.value(assessment->id)});
    MatrixProgress progress = progressIn(engagement, scored);
    progress.matrix = matrix;
    progress.unit = unit;
    return progress;
}

QList<MatrixProgress> progressOf(const Content& content, const Engagement& engagement,
                                 const QList<Scorecard>& scorecards)
{
    QList<std::optional<UnitId>> units{std::nullopt};
    for (const Unit& unit : engagement.organization.units)
        units.append(unit.id);
    QList<MatrixProgress> all;
    for (const Matrix& matrix : content.matrices) {
        for (const std::optional<UnitId>& unit : std::as_const(units)) {
            const MatrixProgress progress = matrixProgress(engagement, scorecards, matrix.id, unit);
            if (!progress.points.isEmpty())
                all.append(progress);
        }
    }
    return all;
}

} // namespace milepost
