// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/comparisonlines.h"

#include "core/base/plainline.h"
#include "core/engagement/planinforce.h"
#include "core/scoring/scorewords.h"
#include "core/wording/terms.h"

#include <algorithm>
#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString noValue()
{
    return u"–"_s;
}

ComparisonLine indexLine(const Wording& say, const MatrixComparison& matrix, bool like)
{
    ComparisonLine line{1, say.text(terms::index()), noValue(), noValue(), {}};
    if (matrix.indexBefore)
        line.before = say.index(*matrix.indexBefore);
    if (matrix.indexAfter)
        line.after = say.index(*matrix.indexAfter);
    const bool sameDimensions = std::none_of(
        matrix.dimensions.cbegin(), matrix.dimensions.cend(), [](const DimensionComparison& one) {
            return one.before.has_value() != one.after.has_value();
        });
    if (matrix.indexBefore && matrix.indexAfter && like && sameDimensions) {
        const double difference = std::round(*matrix.indexAfter) - std::round(*matrix.indexBefore);
        line.change = (difference > 0 ? u"+"_s : QString()) + say.number(difference, 0);
    }
    return line;
}

QString scoreAndStage(const Wording& say, const std::optional<double>& score,
                      const std::optional<double>& target)
{
    if (!score)
        return noValue();
    const QString stage = QString::number(static_cast<int>(std::floor(*score)));
    if (!target)
        return say.text(Message("Progress", "%1 (stage %2)").arg(say.score(*score), stage));
    return say.text(Message("Progress", "%1 (stage %2), target %3")
                        .arg(say.score(*score), stage, say.score(*target)));
}

Message changeWords(const Wording& say, const DimensionComparison& dimension, bool like)
{
    if (!dimension.before && !dimension.after)
        return Message("Progress", "never rated");
    if (!dimension.comparable())
        return Message("Progress", "rated only once");
    if (!like)
        return Message("Progress", "not comparable");
    if (!dimension.counts())
        return Message("Progress", "no change that counts");
    return say.change(*dimension.difference());
}

QString nameOfDimension(const Content& content, const DimensionId& id)
{
    const Dimension* known = content.findDimension(id);
    return known ? known->name : id.text();
}

QString functionNames(const Wording& say, const QList<Function>& functions)
{
    QList<QString> names;
    for (const Function function : functions)
        names.append(say.text(functionLabel(function)));
    return say.joined(names);
}

QString playName(const Content& content, const Engagement& engagement, const PlayId& id)
{
    if (const Play* play = content.findPlay(id))
        return play->title;
    const PlannedPlay* own = decisionInForce(engagement, id);
    return harmless(own && own->custom ? own->custom->title : id.text());
}

Message finishWords(qint64 days)
{
    if (days == 0)
        return Message("Progress", "the same day");
    return days > 0 ? Counted("Progress", "%n day later", "%n days later").of(days)
                    : Counted("Progress", "%n day earlier", "%n days earlier").of(-days);
}

void addMatrix(QList<ComparisonLine>& lines, const Wording& say, const Content& content,
               const MatrixComparison& matrix, bool sameContent)
{
    const Matrix* known = content.findMatrix(matrix.matrix);
    const bool like = sameContent && matrix.sameUnit;
    lines.append({0, known ? known->name : matrix.matrix.text(), {}, {}, {}});
    lines.append(indexLine(say, matrix, like));
    for (const DimensionComparison& dimension : matrix.dimensions) {
        lines.append({1, nameOfDimension(content, dimension.id),
                      scoreAndStage(say, dimension.before, dimension.targetBefore),
                      scoreAndStage(say, dimension.after, dimension.targetAfter),
                      say.text(changeWords(say, dimension, like))});
    }
    if (!matrix.functionsJoined.isEmpty())
        lines.append({1,
                      say.text(Message("Progress", "Took part only after")),
                      {},
                      functionNames(say, matrix.functionsJoined),
                      {}});
    if (!matrix.functionsLeft.isEmpty())
        lines.append({1,
                      say.text(Message("Progress", "Took part only before")),
                      functionNames(say, matrix.functionsLeft),
                      {},
                      {}});
}

/// By how much a play moved is told by its finish, or by its start where it finishes when it did.
ComparisonLine moveLine(const Wording& say, const QString& name, const MovedPlay& move)
{
    const auto dates = [&](const AgreedDates& of) {
        return of.start.isValid() && of.finish.isValid() ? say.dateRange(of.start, of.finish)
                                                         : noValue();
    };
    ComparisonLine line{1, name, dates(move.before), dates(move.after), {}};
    const bool sameFinish = move.before.finish == move.after.finish;
    const QDate& before = sameFinish ? move.before.start : move.before.finish;
    const QDate& after = sameFinish ? move.after.start : move.after.finish;
    if (!before.isValid() || !after.isValid())
        return line;
    const Message words = finishWords(before.daysTo(after));
    line.change = say.text(
        sameFinish ? Message("Progress", "starts %1, finishes the same day").arg(words) : words);
    return line;
}

void addPlan(QList<ComparisonLine>& lines, const Wording& say, const Content& content,
             const Engagement& engagement, const StateComparison& comparison)
{
    lines.append({0, say.text(terms::plan()), {}, {}, {}});
    const auto date = [&](const QDate& day) {
        return day.isValid() ? say.shortDate(day) : noValue();
    };
    ComparisonLine finish{1,
                          say.text(terms::finish()),
                          date(comparison.finishBefore),
                          date(comparison.finishAfter),
                          {}};
    if (comparison.finishBefore.isValid() && comparison.finishAfter.isValid())
        finish.change =
            say.text(finishWords(comparison.finishBefore.daysTo(comparison.finishAfter)));
    lines.append(finish);
    const QString planned = say.text(Message("Progress", "in the plan"));
    for (const PlayId& id : comparison.playsAdded)
        lines.append({1, playName(content, engagement, id), noValue(), planned,
                      say.text(Message("Progress", "added"))});
    for (const PlayId& id : comparison.playsRemoved)
        lines.append({1, playName(content, engagement, id), planned, noValue(),
                      say.text(Message("Progress", "removed"))});
    for (const PlayId& id : comparison.playsDone)
        lines.append({1, playName(content, engagement, id), planned, say.text(terms::done()), {}});
    for (const MovedPlay& move : comparison.playsMoved)
        lines.append(moveLine(say, playName(content, engagement, move.play), move));
    if (comparison.playsAdded.isEmpty() && comparison.playsRemoved.isEmpty() &&
        comparison.playsDone.isEmpty() && comparison.playsMoved.isEmpty())
        lines.append({1,
                      say.text(Message("Progress", "Plays")),
                      {},
                      {},
                      say.text(Message("Progress", "the same plays"))});
}

void addMetrics(QList<ComparisonLine>& lines, const Wording& say, const Content& content,
                const StateComparison& comparison)
{
    if (comparison.metrics.isEmpty())
        return;
    lines.append({0, say.text(Message("Progress", "Metrics, all accounts")), {}, {}, {}});
    for (const MetricStates& states : comparison.metrics) {
        const Metric* metric = content.findMetric(states.metric);
        if (!metric)
            continue;
        const auto value = [&](const std::optional<double>& figure, const QDate& date) {
            return figure ? say.text(Message("Progress", "%1 on %2")
                                         .arg(say.metric(*metric, *figure), say.shortDate(date)))
                          : noValue();
        };
        ComparisonLine line{1,
                            metric->name,
                            value(states.before, states.dateBefore),
                            value(states.after, states.dateAfter),
                            {}};
        if (states.before && states.after)
            line.change = !states.alike ? say.text(Message("Progress", "counted in another way"))
                                        : say.metricChange(*metric, *states.after - *states.before);
        lines.append(line);
    }
}

} // namespace

QList<ComparisonLine> comparisonLines(const Wording& say, const Content& content,
                                      const Engagement& engagement,
                                      const StateComparison& comparison)
{
    QList<ComparisonLine> lines;
    for (const MatrixComparison& matrix : comparison.matrices)
        addMatrix(lines, say, content, matrix, comparison.sameContent);
    if (comparison.comparesPlans)
        addPlan(lines, say, content, engagement, comparison);
    addMetrics(lines, say, content, comparison);
    return lines;
}

QList<QString> comparisonNotes(const Wording& say, const Content& content,
                               const StateComparison& comparison)
{
    QList<QString> notes;
    if (!comparison.sameContent) {
        notes.append(say.text(
            Message("Progress", "The two were scored with different versions of the matrices (%1 "
                                "and %2), so their scores cannot be compared.")
                .arg(harmless(comparison.contentBefore), harmless(comparison.contentAfter))));
    }
    QList<QString> added;
    QList<QString> removed;
    bool sameUnit = true;
    for (const MatrixComparison& matrix : comparison.matrices) {
        for (const DimensionId& id : matrix.dimensionsAdded)
            added.append(nameOfDimension(content, id));
        for (const DimensionId& id : matrix.dimensionsRemoved)
            removed.append(nameOfDimension(content, id));
        sameUnit = sameUnit && matrix.sameUnit;
    }
    if (!added.isEmpty())
        notes.append(
            say.text(Message("Progress", "Only in the second: %1.").arg(say.joined(added))));
    if (!removed.isEmpty())
        notes.append(
            say.text(Message("Progress", "Only in the first: %1.").arg(say.joined(removed))));
    if (!sameUnit)
        notes.append(say.text(Message("Progress", "The two are about different units, so a "
                                                  "difference between them is no change.")));
    return notes;
}

} // namespace milepost
