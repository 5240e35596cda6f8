// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/progresswords.h"

#include "core/base/plainline.h"
#include "core/engagement/latest.h"
#include "core/progress/planprogress.h"
#include "core/wording/ratingwords.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// The plays that lift the dimension and were finished after one day and up to the other.
QList<QString> playsBetween(const Telling& telling, const DimensionId& dimension,
                            const QDate& after, const QDate& until)
{
    QList<QString> titles;
    for (const PlanItem& item : telling.items) {
        if (!item.done() || !item.decision || !item.play)
            continue;
        const QDate finish = item.decision->actualFinish;
        const QList<Advance>& advances = item.play->advances;
        const bool lifts =
            std::any_of(advances.cbegin(), advances.cend(),
                        [&](const Advance& advance) { return advance.dimension == dimension; });
        if (lifts && finish > after && finish <= until)
            titles.append(telling.numbered(item));
    }
    return titles;
}

QString movedSentence(const Telling& telling, const QString& name,
                      const DimensionComparison& scores)
{
    const Wording& say = telling.say;
    const double difference = *scores.difference();
    const Message moved = difference > 0 ? Message("Progress", "%1 rose by %2, from %3 to %4.")
                                         : Message("Progress", "%1 fell by %2, from %3 to %4.");
    return say.text(Message(moved).arg(name, say.stages(std::abs(difference)),
                                       say.score(*scores.before), say.score(*scores.after)));
}

QString moveAndReason(const Telling& telling, const ProgressChange& change, const QString& name,
                      const QDate& from, const QDate& to)
{
    QList<QString> sentences{movedSentence(telling, name, change.scores)};
    const QString reason = harmless(change.reason.simplified());
    const QList<QString> plays = playsBetween(telling, change.scores.id, from, to);
    if (!reason.isEmpty())
        sentences.append(
            telling.text(Message("Progress", "Recorded reason: %1").arg(sentence(reason))));
    if (!plays.isEmpty())
        sentences.append(telling.text(
            Message("Progress", "Done in between: %1.").arg(telling.say.joined(plays))));
    if (reason.isEmpty())
        sentences.append(telling.text(Message("Progress", "No reason was recorded.")));
    return sentences.join(u' ');
}

QList<QString> breaksAt(const Telling& telling, const MatrixProgress& progress,
                        const AssessmentId& assessment)
{
    QList<QString> words;
    for (const ProgressBreak& one : progress.breaks) {
        if (one.assessment == assessment)
            words.append(breakWords(telling.say, one.why));
    }
    return words;
}

} // namespace

ProgressGap progressGap(const MatrixProgress& progress)
{
    if (progress.points.isEmpty())
        return ProgressGap::NoAssessment;
    const auto rated = std::count_if(
        progress.points.cbegin(), progress.points.cend(), [](const ProgressPoint& point) {
            return std::any_of(
                point.scores.cbegin(), point.scores.cend(),
                [](const std::optional<double>& score) { return score.has_value(); });
        });
    return rated == 0   ? ProgressGap::NothingRated
           : rated == 1 ? ProgressGap::OnlyOne
                        : ProgressGap::None;
}

QList<QString> whatMoved(const Telling& telling, const MatrixProgress& progress)
{
    const Matrix* matrix = telling.content.findMatrix(progress.matrix);
    const ProgressPoint* from = progress.point(progress.comparedFrom);
    const ProgressPoint* to = progress.point(progress.comparedTo);
    if (!matrix || !from || !to)
        return {};
    const Wording& say = telling.say;
    QList<QString> sentences{
        say.text(Message("Progress", "Compared: %1 with %2. A change counts from half a stage.")
                     .arg(say.date(from->date), say.date(to->date)))};
    const QList<QString> breaks = breaksAt(telling, progress, to->assessment);
    if (!breaks.isEmpty())
        sentences.append(say.text(
            Message("Progress", "The two are not quite alike: %1").arg(breaks.join(u' '))));
    QList<QString> still;
    QSet<DimensionId> compared;
    for (const ProgressChange& change : progress.changes) {
        const Dimension* dimension = matrix->findDimension(change.scores.id);
        if (!dimension)
            continue;
        compared.insert(dimension->id);
        if (change.scores.counts())
            sentences.append(moveAndReason(telling, change, dimension->name, from->date, to->date));
        else
            still.append(dimension->name);
    }
    if (!still.isEmpty())
        sentences.append(say.text(Message("Progress", "Did not move: %1.").arg(say.joined(still))));
    QList<QString> once;
    for (const Dimension& dimension : matrix->dimensions) {
        if (!compared.contains(dimension.id))
            once.append(dimension.name);
    }
    if (!once.isEmpty())
        sentences.append(say.text(Message("Progress", "Not rated both times and not compared: %1.")
                                      .arg(say.joined(once))));
    return sentences;
}

QList<QString> wayToTargetWords(const Telling& telling, const MatrixProgress& progress)
{
    const Wording& say = telling.say;
    QList<QString> sentences;
    const Assessment* latest = latestOf(telling.engagement, progress.matrix, progress.unit);
    const Scorecard* card = latest ? telling.reading.cardOf(latest->id) : nullptr;
    const PlanProgress plan =
        planProgress(telling.engagement, telling.plan, telling.reading.statusDate);
    if (card && progress.wayToTarget) {
        sentences.append(say.text(
            Message(
                "Progress",
                "%1 of the way from stage 1 to the targets has been covered, as assessed on %2.")
                .arg(say.percent(*progress.wayToTarget, 0), say.date(latest->date))));
        const QMap<DimensionId, double> due =
            scoresDue(*latest, telling.plan, telling.engagement, plan.due);
        const auto byNow = wayToTarget(*card, due);
        const auto atEnd = wayToTarget(*card, scoresExpected(*latest, telling.plan));
        if (!due.isEmpty() && byNow)
            sentences.append(
                say.text(Message("Progress",
                                 "By %1 the plan should have brought it to %2; the next assessment "
                                 "will show whether it has.")
                             .arg(say.date(telling.reading.statusDate), say.percent(*byNow, 0))));
        if (!due.isEmpty() && atEnd && telling.plan.schedule.finish.isValid())
            sentences.append(
                say.text(Message("Progress", "If the plan is done by %1 it is at %2.")
                             .arg(say.date(telling.plan.schedule.finish), say.percent(*atEnd, 0))));
    }
    if (plan.total > 0) {
        sentences.append(say.text(
            (plan.baseline.isEmpty()
                 ? Message("Progress",
                           "Plays done: %1 of %2. As the plan is now, %3 should be done by %4.")
                 : Message("Progress",
                           "Plays done: %1 of %2. As agreed in the baseline, %3 should be "
                           "done by %4."))
                .arg(QString::number(plan.doneCount), QString::number(plan.total),
                     QString::number(plan.due.size()), say.date(telling.reading.statusDate))));
    }
    return sentences;
}

} // namespace milepost
