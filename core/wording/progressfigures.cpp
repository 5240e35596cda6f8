// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/progressfigures.h"

#include "core/progress/planprogress.h"
#include "core/scoring/scorewords.h"
#include "core/wording/metrictrend.h"
#include "core/wording/phrases.h"
#include "core/wording/ratingwords.h"
#include "core/wording/terms.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTargetMonths = 12; // the horizon of a target (domain section 5)
constexpr int kMostSteps = 6;
constexpr qsizetype kLetters = 26;

TimeAxis stageAxis(const QString& title)
{
    return {title, 1, 3, 0.5};
}

TimeAxis scoreAxis(const Telling& telling)
{
    return stageAxis(telling.text(Message("Progress", "Score, stage 1 to 3")));
}

/// One value of an assessment; nothing where it was not rated.
struct Reached {
    AssessmentId assessment;
    QDate date;
    std::optional<double> value;
    QString text;
};

/// Whether a line may not go on to that assessment.
bool partsAt(const MatrixProgress& progress, const AssessmentId& id, bool wholeMatrix)
{
    return std::any_of(
        progress.breaks.cbegin(), progress.breaks.cend(), [&](const ProgressBreak& one) {
            return one.assessment == id && (wholeMatrix || partsScores(one.why.kind));
        });
}

/// The values as lines that end before what is not rated and before each break.
void addParts(QList<TimeLine>& lines, const MatrixProgress& progress, const TimeLine& look,
              const QList<Reached>& values, bool wholeMatrix)
{
    bool joined = false;
    for (const Reached& value : values) {
        if (!value.value) {
            joined = false;
            continue;
        }
        if (!joined || partsAt(progress, value.assessment, wholeMatrix))
            lines.append(look);
        lines.last().points.append({value.date, *value.value, value.text});
        joined = true;
    }
}

void addBreaks(TimeFigure& figure, const Telling& telling, const MatrixProgress& progress,
               bool wholeMatrix)
{
    for (const ProgressBreak& one : progress.breaks) {
        const ProgressPoint* at = progress.point(one.assessment);
        if (!at || (!wholeMatrix && !partsScores(one.why.kind)))
            continue;
        const QString why = breakWords(telling.say, one.why);
        if (!figure.breaks.isEmpty() && figure.breaks.last().date == at->date)
            figure.breaks.last().reason += u' ' + why;
        else
            figure.breaks.append({at->date, why, {}, {}});
    }
    for (qsizetype i = 0; i < figure.breaks.size(); ++i) {
        TimeBreak& one = figure.breaks[i];
        one.mark =
            i < kLetters ? QString(QChar(u'A' + static_cast<char16_t>(i))) : QString::number(i + 1);
        one.text = telling.text(Message("Progress", "%1, %2: %3")
                                    .arg(one.mark, telling.say.shortDate(one.date), one.reason));
    }
}

/// The latest assessment that has the value; null without one.
const Reached* latestReached(const QList<Reached>& values)
{
    const auto found = std::find_if(values.crbegin(), values.crend(),
                                    [](const Reached& one) { return one.value.has_value(); });
    return found == values.crend() ? nullptr : &*found;
}

/// From where it stands to the target, and to where the plan leads.
void addOutlook(TimeFigure& figure, const Telling& telling, const Reached& from,
                const std::optional<double>& expected, const std::optional<double>& target,
                const std::function<QString(double)>& words)
{
    const QDate finish = telling.plan.schedule.finish;
    if (expected && finish > from.date) {
        figure.lines.append(
            {telling.text(Message("Progress", "Expected if the plan is done")),
             LineRole::Expected,
             0,
             false,
             false,
             {{from.date, *from.value, from.text},
              {finish, *expected,
               telling.text(Message("Progress", "%1 expected by %2 if the plan is done")
                                .arg(words(*expected), telling.say.shortDate(finish)))}}});
    }
    if (!target)
        return;
    const QString text = telling.text(terms::targetIs().arg(words(*target)));
    const QDate horizon = from.date.addMonths(kTargetMonths);
    figure.lines.append(
        {telling.text(terms::target()),
         LineRole::Target,
         0,
         false,
         false,
         {{from.date, *target, text}, {finish > horizon ? finish : horizon, *target, text}}});
}

QString onDate(const Telling& telling, const QString& words, const QDate& date)
{
    return telling.text(Message("Progress", "%1 on %2").arg(words, telling.say.shortDate(date)));
}

QList<Reached> scoresReached(const Telling& telling, const MatrixProgress& progress,
                             const Matrix& matrix, const Dimension& dimension)
{
    QList<Reached> values;
    for (const ProgressPoint& point : progress.points) {
        const std::optional<double> score = point.scores.value(dimension.id);
        const Scorecard* card = telling.reading.cardOf(point.assessment);
        const DimensionScore* scored = card ? card->findDimension(dimension.id) : nullptr;
        const QString words =
            score && scored ? telling.text(Message("Progress", "%1 %2, stage %3, %4")
                                               .arg(dimension.name, telling.say.score(*score),
                                                    QString::number(scored->stage.value_or(1)),
                                                    stageWords(telling.say, matrix, *scored)))
                            : QString();
        values.append({point.assessment, point.date, score, onDate(telling, words, point.date)});
    }
    return values;
}

QMap<DimensionId, double> expectedFrom(const Telling& telling, const AssessmentId& id)
{
    const Assessment* assessment = telling.engagement.findAssessment(id);
    return assessment ? scoresExpected(*assessment, telling.plan) : QMap<DimensionId, double>();
}

TimeLine stepLine(const Telling& telling, const QString& name, LineRole role,
                  const QList<PlayCount>& counts)
{
    TimeLine line{name, role, 0, false, true, {}};
    for (const PlayCount& count : counts)
        line.points.append(
            {count.date, double(count.plays),
             onDate(telling,
                    telling.text(
                        Message("Progress", "%1: %2").arg(name, telling.say.plays(count.plays))),
                    count.date)});
    return line;
}

TimeAxis countAxis(const QString& title, int most)
{
    const int step = std::max(1, (most + kMostSteps - 1) / kMostSteps);
    return {title, 0, double(std::max(1, (most + step - 1) / step) * step), double(step)};
}

} // namespace

TimeFigure indexTrend(const Telling& telling, const MatrixProgress& progress)
{
    TimeFigure figure;
    figure.title = telling.text(terms::indexOverTime());
    figure.axis = {telling.text(Message("Progress", "Index, 0 to 100")), 0, 100, 25};
    QList<Reached> values;
    const Matrix* matrix = telling.content.findMatrix(progress.matrix);
    for (const ProgressPoint& point : progress.points) {
        QString words;
        if (point.index && matrix) {
            words = telling.text(Message("Progress", "Index %1, stage %2, %3")
                                     .arg(telling.say.index(*point.index),
                                          QString::number(point.stage.value_or(1)),
                                          matrix->stageName(point.stage.value_or(1))));
        }
        values.append(
            {point.assessment, point.date, point.index, onDate(telling, words, point.date)});
    }
    const QString name = telling.text(terms::index());
    addParts(figure.lines, progress, {name, LineRole::Measured, 0, false, false, {}}, values, true);
    addBreaks(figure, telling, progress, true);
    const Reached* latest = latestReached(values);
    const Scorecard* card = latest ? telling.reading.cardOf(latest->assessment) : nullptr;
    if (!card || !card->figures)
        return figure;
    const QMap<DimensionId, double> expected = expectedFrom(telling, latest->assessment);
    addOutlook(figure, telling, *latest,
               expected.isEmpty() ? std::nullopt : indexWith(telling.content, *card, expected),
               card->figures->targetIndex, [&](double value) { return telling.say.index(value); });
    return figure;
}

TimeFigure dimensionTrend(const Telling& telling, const MatrixProgress& progress,
                          const DimensionId& dimension)
{
    TimeFigure figure;
    const Matrix* matrix = telling.content.findMatrix(progress.matrix);
    const Dimension* known = matrix ? matrix->findDimension(dimension) : nullptr;
    if (!known)
        return figure;
    figure.title = telling.text(Message("Progress", "%1 over time").arg(known->name));
    figure.axis = scoreAxis(telling);
    const QList<Reached> values = scoresReached(telling, progress, *matrix, *known);
    addParts(figure.lines, progress, {known->name, LineRole::Measured, 0, false, false, {}}, values,
             false);
    addBreaks(figure, telling, progress, false);
    const Reached* latest = latestReached(values);
    const Scorecard* card = latest ? telling.reading.cardOf(latest->assessment) : nullptr;
    const DimensionScore* score = card ? card->findDimension(dimension) : nullptr;
    if (!score)
        return figure;
    const QMap<DimensionId, double> expected = expectedFrom(telling, latest->assessment);
    addOutlook(figure, telling, *latest,
               expected.contains(dimension) ? std::optional(expected.value(dimension))
                                            : std::nullopt,
               score->target.value(), [&](double value) { return telling.say.score(value); });
    return figure;
}

TimeFigure dimensionsTrend(const Telling& telling, const MatrixProgress& progress)
{
    TimeFigure figure;
    const Matrix* matrix = telling.content.findMatrix(progress.matrix);
    if (!matrix)
        return figure;
    figure.title = telling.text(terms::dimensionsOverTime());
    figure.axis = scoreAxis(telling);
    for (qsizetype i = 0; i < matrix->dimensions.size(); ++i) {
        const Dimension& dimension = matrix->dimensions.at(i);
        addParts(figure.lines, progress,
                 {dimension.name, LineRole::Measured, static_cast<int>(i), false, false, {}},
                 scoresReached(telling, progress, *matrix, dimension), false);
    }
    addBreaks(figure, telling, progress, false);
    return figure;
}

TimeFigure playsTrend(const Telling& telling)
{
    const PlanProgress plan =
        planProgress(telling.engagement, telling.plan, telling.reading.statusDate);
    TimeFigure figure;
    figure.title = telling.text(Message("Progress", "Plays done against the plan"));
    figure.axis = countAxis(telling.text(playsDone()), plan.total);
    const auto add = [&](const Message& name, LineRole role, const QList<PlayCount>& counts) {
        if (!counts.isEmpty())
            figure.lines.append(stepLine(telling, telling.text(name), role, counts));
    };
    QList<PlayCount> done = plan.done;
    if (!done.isEmpty() && done.last().date < telling.reading.statusDate)
        done.append({telling.reading.statusDate, done.last().plays});
    add(terms::done(), LineRole::Measured, done);
    add(Message("Progress", "As agreed in the baseline"), LineRole::Agreed, plan.baseline);
    add(Message("Progress", "As the plan is now"), LineRole::Expected, plan.planned);
    if (plan.undated > 0) {
        figure.remarks.append(telling.text(
            Counted("Progress", "%n play is done without a date and counted from the beginning.",
                    "%n plays are done without a date and counted from the beginning.")
                .of(plan.undated)));
    }
    if (plan.baseline.isEmpty() && plan.total > 0) {
        figure.remarks.append(telling.text(Message(
            "Progress", "No baseline is set, so there is nothing agreed to compare with.")));
    }
    return figure;
}

TimeFigure metricBesideStage(const Telling& telling, const MatrixProgress& progress,
                             const Metric& metric)
{
    TimeFigure figure;
    const MetricTrend trend = metricTrend(telling, metric, progress.unit, {MetricGroup::All});
    figure.title =
        telling.text(Message("Progress", "%1 beside maturity").arg(shortMetricName(metric)));
    figure.axis = stageAxis(telling.text(Message("Progress", "Mean, 1 to 3")));
    QList<Reached> values;
    for (const ProgressPoint& point : progress.points) {
        const QString words =
            point.mean
                ? telling.text(
                      Message("Progress", "Mean score %1").arg(telling.say.share(*point.mean)))
                : QString();
        values.append(
            {point.assessment, point.date, point.mean, onDate(telling, words, point.date)});
    }
    const QString name = telling.text(Message("Progress", "Mean score"));
    addParts(figure.lines, progress, {name, LineRole::Measured, 0, false, false, {}}, values, true);
    addBreaks(figure, telling, progress, true);
    const QString unit =
        trend.axis.isEmpty()
            ? shortMetricName(metric)
            : telling.text(Message("Progress", "%1 (%2)").arg(shortMetricName(metric), trend.axis));
    figure.second = TimeAxis{unit, {}, {}, {}};
    for (const MetricTrendLine& line : trend.lines) {
        TimeLine drawn{shortMetricName(metric), LineRole::Measured, 1, true, false, {}};
        for (const MetricTrendPoint& point : line.points)
            drawn.points.append(
                {point.date, point.value,
                 telling.text(
                     Message("Progress", "%1: %2").arg(shortMetricName(metric), point.text))});
        figure.lines.append(drawn);
    }
    figure.remarks = trend.remarks;
    figure.remarks.append(telling.text(Message(
        "Progress", "That two lines move together does not show that one moves the other.")));
    return figure;
}

QList<const Metric*> metricsWithValues(const Telling& telling, const std::optional<UnitId>& unit)
{
    QSet<MetricId> valued;
    for (const MetricValue& value : telling.engagement.metricValues) {
        if (value.unit == unit && value.group == MetricGroup::All)
            valued.insert(value.metric);
    }
    QSet<MetricId> goals;
    for (const Goal& goal : telling.engagement.goals)
        goals.insert(goal.metric);
    QList<const Metric*> metrics;
    for (const bool asGoal : {true, false}) {
        for (const Metric& metric : telling.content.metrics) {
            if (valued.contains(metric.id) && goals.contains(metric.id) == asGoal)
                metrics.append(&metric);
        }
    }
    return metrics;
}

} // namespace milepost
