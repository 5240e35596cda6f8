// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/planprogress.h"

#include "core/planning/outlook.h"

#include <QJsonArray>
#include <QJsonObject>

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

const Snapshot* baselineOf(const Engagement& engagement)
{
    if (!engagement.plan || !engagement.plan->baseline)
        return nullptr;
    for (const Snapshot& snapshot : engagement.snapshots) {
        if (snapshot.id == *engagement.plan->baseline)
            return &snapshot;
    }
    return nullptr;
}

/// The plan that a snapshot froze; what is not as it should be in a file of strangers is left out.
struct FrozenPlan {
    QSet<PlayId> doneThen;
    QList<PlayFinish> finishes;
};

FrozenPlan frozenPlanOf(const Snapshot& snapshot)
{
    const QJsonObject plan = snapshot.state.value(QLatin1String("plan")).toObject();
    FrozenPlan frozen;
    for (const QJsonValue value : plan.value(QLatin1String("selected")).toArray())
        frozen.doneThen.insert(PlayId(value.toString()));
    for (const QJsonValue value : plan.value(QLatin1String("schedule")).toArray()) {
        const QJsonObject row = value.toObject();
        const PlayId id(row.value(QLatin1String("id")).toString());
        const QDate finish =
            QDate::fromString(row.value(QLatin1String("finish")).toString(), Qt::ISODate);
        frozen.doneThen.remove(id);
        if (finish.isValid())
            frozen.finishes.append({id, finish});
    }
    return frozen;
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
    const Plan settings = engagement.plan.value_or(Plan());
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
    const Snapshot* baseline = baselineOf(engagement);
    if (!baseline) {
        addDue(progress.due, planned, statusDate);
        return progress;
    }
    const FrozenPlan frozen = frozenPlanOf(*baseline);
    const auto before = static_cast<int>(frozen.doneThen.size());
    progress.baseline = counted(frozen.finishes, before);
    if (progress.baseline.isEmpty() || progress.baseline.first().date > baseline->date)
        progress.baseline.prepend({baseline->date, before});
    progress.due = frozen.doneThen;
    addDue(progress.due, frozen.finishes, statusDate);
    return progress;
}

QMap<DimensionId, double> scoresDue(const Assessment& assessment, const CompiledPlan& plan,
                                    const Engagement& engagement, const QSet<PlayId>& due)
{
    if (!plan.assessments.contains(assessment.id))
        return {};
    const Plan settings = engagement.plan.value_or(Plan());
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

std::optional<double> indexWith(const Content& content, const Scorecard& card,
                                const QMap<DimensionId, double>& scores)
{
    QList<DimensionScore> dimensions = card.dimensions;
    for (DimensionScore& dimension : dimensions) {
        if (dimension.rated())
            dimension.score = scores.value(dimension.id, *dimension.score);
    }
    const std::optional<MatrixFigures> figures = matrixFigures(dimensions, content.scoring);
    return figures ? std::optional(figures->index) : std::nullopt;
}

} // namespace milepost
