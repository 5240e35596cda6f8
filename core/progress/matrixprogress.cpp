// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/matrixprogress.h"

#include "core/engagement/latest.h"

#include <algorithm>

namespace milepost {

namespace {

ProgressPoint pointOf(const ScoredAssessment& scored)
{
    ProgressPoint point{scored.assessment.id, scored.assessment.date, {}, {}, {}};
    if (const std::optional<MatrixFigures>& figures = scored.card.figures) {
        point.index = figures->index;
        point.stage = figures->stage;
    }
    for (const DimensionScore& score : scored.card.dimensions)
        point.scores.insert(score.id, score.score);
    return point;
}

std::optional<double> wayToTarget(const Scorecard& card)
{
    double gaps = 0;
    double way = 0;
    for (const DimensionScore& score : card.dimensions) {
        if (!score.rated())
            continue;
        gaps += *score.gap();
        way += score.target.value() - 1;
    }
    if (way <= kTolerance)
        return std::nullopt;
    return 1 - gaps / way;
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

MatrixProgress progressIn(const QList<Participant>& participants,
                          const QList<ScoredAssessment>& assessments)
{
    MatrixProgress progress;
    const ScoredAssessment* before = nullptr; // the last one with a rating
    for (const ScoredAssessment& scored : assessments) {
        progress.points.append(pointOf(scored));
        if (before) {
            const AssessmentComparison comparison =
                compareAssessments(participants, *before, scored);
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

QList<MatrixProgress> progressOf(const Content& content, const Engagement& engagement,
                                 const QList<Scorecard>& scorecards)
{
    QList<std::optional<UnitId>> units{std::nullopt};
    for (const Unit& unit : engagement.organization.units)
        units.append(unit.id);
    QList<MatrixProgress> all;
    for (const Matrix& matrix : content.matrices) {
        for (const std::optional<UnitId>& unit : std::as_const(units)) {
            QList<const Scorecard*> cards;
            for (const Scorecard& card : scorecards) {
                const Assessment* assessment = engagement.findAssessment(card.assessment);
                if (card.matrix == matrix.id && assessment && assessment->unit == unit)
                    cards.append(&card);
            }
            if (cards.isEmpty())
                continue;
            std::sort(cards.begin(), cards.end(), [&](const Scorecard* a, const Scorecard* b) {
                return isLater(*engagement.findAssessment(b->assessment),
                               *engagement.findAssessment(a->assessment));
            });
            QList<ScoredAssessment> scored;
            for (const Scorecard* card : std::as_const(cards))
                scored.append({*engagement.findAssessment(card->assessment), *card});
            all.append(progressIn(engagement.participants, scored));
            all.last().matrix = matrix.id;
            all.last().unit = unit;
        }
    }
    return all;
}

} // namespace milepost
