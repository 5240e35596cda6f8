// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/planprogress.h"

#include "core/engagement/planinforce.h"
#include "core/planning/outlook.h"
#include "core/progress/agreedplan.h"

#include <algorithm>

namespace milepost {

namespace {

/// When a play was or should be finished.
struct PlayFinish {
    PlayId play;
    QDate date;
};

/// The sum over the days, on top of `before` from the first day on.
QList<PlayCount> counted(QList<PlayFinish> finishes, int before)
{
    std::sort(finishes.begin(), finishes.end(),
              [](const PlayFinish& a, const PlayFinish& b) { return a.date < b.date; });
    QList<PlayCount> counts;
    for (const PlayFinish& finish : std::as_const(finishes)) {
        ++before;
        if (!counts.isEmpty() && counts.last().date == finish.date)
            counts.last().plays = before;
        else
            counts.append({finish.date, before});
    }
    return counts;
}

QDate finishOf(const Plan& settings, const PlayId& id)
{
    const PlannedPlay* decision = settings.findPlay(id);
    return decision ? decision->actualFinish : QDate();
}

bool isDone(const Plan& settings, const PlayId& id)
{
    const PlannedPlay* decision = settings.findPlay(id);
    return decision && decision->state == PlayState::Done;
}

/// The plays that were done when the plan was agreed.
QSet<PlayId> doneWhenAgreed(const AgreedPlan& agreed)
{
    QSet<PlayId> done(agreed.chosen.cbegin(), agreed.chosen.cend());
    for (auto play = agreed.dates.keyBegin(); play != agreed.dates.keyEnd(); ++play)
        done.remove(*play);
    return done;
}

QList<PlayFinish> agreedFinishes(const AgreedPlan& agreed)
{
    QList<PlayFinish> finishes;
    for (auto play = agreed.dates.cbegin(); play != agreed.dates.cend(); ++play) {
        if (play->finish.isValid())
            finishes.append({play.key(), play->finish});
    }
    return finishes;
}

void addDue(QSet<PlayId>& due, const QList<PlayFinish>& finishes, const QDate& statusDate)
{
    for (const PlayFinish& finish : finishes) {
        if (finish.date <= statusDate)
            due.insert(finish.play);
    }
}

} // namespace

PlanProgress planProgress(const Engagement& engagement, const CompiledPlan& plan,
                          const QDate& statusDate)
{
    const Plan settings = planInForce(engagement);
    PlanProgress progress;
    progress.total = static_cast<int>(plan.selection.chosen.size());
    QList<PlayFinish> done;
    for (const PlayId& id : plan.selection.chosen) {
        if (!isDone(settings, id))
            continue;
        ++progress.doneCount;
        progress.due.insert(id);
        if (const QDate finish = finishOf(settings, id); finish.isValid())
            done.append({id, finish});
        else
            ++progress.undated;
    }
    QList<PlayFinish> planned = done;
    for (const ScheduledPlay& play : plan.schedule.plays)
        planned.append({play.id, play.finish});
    progress.done = counted(done, progress.undated);
    progress.planned = counted(planned, progress.undated);
    const std::optional<AgreedPlan> agreed = agreedPlanOf(engagement);
    if (!agreed) {
        addDue(progress.due, planned, statusDate);
        return progress;
    }
    progress.due = doneWhenAgreed(*agreed);
    const auto before = static_cast<int>(progress.due.size());
    const QList<PlayFinish> finishes = agreedFinishes(*agreed);
    progress.baseline = counted(finishes, before);
    if (progress.baseline.isEmpty() || progress.baseline.first().date > agreed->taken)
        progress.baseline.prepend({agreed->taken, before});
    addDue(progress.due, finishes, statusDate);
    return progress;
}

QMap<DimensionId, double> scoresDue(const Assessment& assessment, const CompiledPlan& plan,
                                    const Engagement& engagement, const QSet<PlayId>& due)
{
    if (!plan.assessments.contains(assessment.id))
        return {};
    const Plan settings = planInForce(engagement);
    QList<const Play*> finished;
    for (const Play& play : plan.plays) {
        const QDate finish = finishOf(settings, play.id);
        const bool inScores =
            isDone(settings, play.id) && (!finish.isValid() || finish <= assessment.date);
        if (due.contains(play.id) && !inScores)
            finished.append(&play);
    }
    const QMap<DimensionId, HalfStage> projected = project(plan.dimensions, finished);
    QMap<DimensionId, double> scores;
    for (const DimensionGap& dimension : plan.dimensions) {
        if (dimension.assessment == assessment.id)
            scores.insert(dimension.id,
                          std::max(dimension.score, projected.value(dimension.id).value()));
    }
    return scores;
}

QMap<DimensionId, double> scoresExpected(const Assessment& assessment, const CompiledPlan& plan)
{
    QMap<DimensionId, double> scores;
    for (const DimensionGap& dimension : plan.dimensions) {
        if (dimension.assessment == assessment.id)
            scores.insert(dimension.id, expectedScore(plan, dimension));
    }
    return scores;
}

std::optional<MatrixFigures> figuresWith(const Content& content, const Scorecard& card,
                                         const QMap<DimensionId, double>& scores)
{
    QList<DimensionScore> dimensions = card.dimensions;
    for (DimensionScore& dimension : dimensions) {
        if (dimension.rated())
            dimension.score = scores.value(dimension.id, *dimension.score);
    }
    return matrixFigures(dimensions, content.scoring);
}

std::optional<double> indexWith(const Content& content, const Scorecard& card,
                                const QMap<DimensionId, double>& scores)
{
    const std::optional<MatrixFigures> figures = figuresWith(content, card, scores);
    return figures ? std::optional(figures->index) : std::nullopt;
}

} // namespace milepost
