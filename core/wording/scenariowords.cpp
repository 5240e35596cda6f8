// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/scenariowords.h"

#include "core/base/plainline.h"
#include "core/wording/playwords.h"
#include "core/wording/terms.h"

#include <algorithm>
#include <cstdlib>

namespace milepost {

namespace {

const QString kNoValue = QStringLiteral("–");

template <class Cell>
ScenarioLine lineOf(ScenarioAspect aspect, const QString& title,
                    const QList<ScenarioSummary>& scenarios, Cell cell)
{
    ScenarioLine line{aspect, title, {}};
    for (const ScenarioSummary& scenario : scenarios)
        line.cells.append(cell(scenario));
    return line;
}

QString playsText(const Wording& say, const ScenarioSummary& scenario)
{
    const QString plays = say.plays(scenario.plays.size());
    return scenario.done == 0 ? plays
                              : say.text(Message("Wording", "%1, %2 done")
                                             .arg(plays, say.number(double(scenario.done))));
}

QString effortText(const Wording& say, const ScenarioSummary& scenario)
{
    const QString days = say.personDays(scenario.days);
    return scenario.exceedsBudget ? say.text(Message("Wording", "%1, above the budget").arg(days))
                                  : days;
}

QString finishText(const Telling& telling, const ScenarioSummary& scenario)
{
    if (scenario.leavesCalendar)
        return telling.text(Message("Wording", "after the calendar ends"));
    return scenario.finish.isValid() ? telling.say.shortDate(scenario.finish) : kNoValue;
}

QString riskText(const Wording& say, const ScenarioSummary& scenario)
{
    QList<QString> parts;
    const auto add = [&](qsizetype count, const Counted& words) {
        if (count > 0)
            parts.append(say.count(count, words));
    };
    add(scenario.late, Counted("Wording", "%n play is late", "%n plays are late"));
    add(scenario.overloaded,
        Counted("Wording", "%n owner is overloaded", "%n owners are overloaded"));
    add(scenario.flagged, Counted("Wording", "the dates of %n play break a rule",
                                  "the dates of %n plays break a rule"));
    return parts.isEmpty() ? say.text(Message("Wording", "nothing late, nobody overloaded"))
                           : say.joined(parts);
}

QString indexText(const Telling& telling, const ScenarioSummary& scenario, const Matrix& matrix)
{
    for (const ScenarioMatrix& figures : scenario.matrices) {
        if (figures.id == matrix.id) {
            return QStringLiteral("%1 · %2").arg(telling.say.index(figures.index),
                                                 matrix.stageName(figures.stage));
        }
    }
    return kNoValue;
}

const ScenarioDimension* dimensionOf(const ScenarioSummary& scenario, const DimensionId& id)
{
    const auto found =
        std::find_if(scenario.dimensions.cbegin(), scenario.dimensions.cend(),
                     [&](const ScenarioDimension& dimension) { return dimension.id == id; });
    return found == scenario.dimensions.cend() ? nullptr : &*found;
}

QString dimensionText(const Wording& say, const ScenarioSummary& scenario, const DimensionId& id)
{
    const ScenarioDimension* dimension = dimensionOf(scenario, id);
    if (!dimension)
        return kNoValue;
    const QString expected = say.score(dimension->expected);
    return dimension->isShort()
               ? say.text(
                     Message("Wording", "%1 of %2").arg(expected, say.score(dimension->target)))
               : say.text(Message("Wording", "%1, target reached").arg(expected));
}

/// The dimensions of all of them, each once.
QList<DimensionId> dimensionsOf(const QList<ScenarioSummary>& scenarios)
{
    QList<DimensionId> all;
    for (const ScenarioSummary& scenario : scenarios) {
        for (const ScenarioDimension& dimension : scenario.dimensions) {
            if (!all.contains(dimension.id))
                all.append(dimension.id);
        }
    }
    return all;
}

QList<MatrixId> matricesOf(const QList<ScenarioSummary>& scenarios)
{
    QList<MatrixId> all;
    for (const ScenarioSummary& scenario : scenarios) {
        for (const ScenarioMatrix& matrix : scenario.matrices) {
            if (!all.contains(matrix.id))
                all.append(matrix.id);
        }
    }
    return all;
}

QString playDifference(const Wording& say, const ScenarioSummary& scenario,
                       const ScenarioSummary& inForce)
{
    const auto missing = [](const QList<PlayId>& plays, const QList<PlayId>& among) {
        const QSet<PlayId> known(among.cbegin(), among.cend());
        return std::count_if(plays.cbegin(), plays.cend(),
                             [&](const PlayId& play) { return !known.contains(play); });
    };
    QList<QString> parts;
    if (const qsizetype more = missing(scenario.plays, inForce.plays); more > 0)
        parts.append(say.count(more, Counted("Wording", "%n play more", "%n plays more")));
    if (const qsizetype fewer = missing(inForce.plays, scenario.plays); fewer > 0)
        parts.append(say.count(fewer, Counted("Wording", "%n play fewer", "%n plays fewer")));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QList<Message> threeScenarioNames()
{
    return {Message("Wording", "Lean"), Message("Wording", "Balanced"),
            Message("Wording", "Ambitious")};
}

QString scenarioName(const Telling& telling, const ScenarioSummary& scenario)
{
    const QList<Scenario> all =
        telling.engagement.plan ? telling.engagement.plan->scenarios : QList<Scenario>();
    for (const Scenario& each : all) {
        if (scenario.scenario == each.id)
            return harmless(each.name);
    }
    return telling.text(Message("Wording", "Without a scenario"));
}

QString scenarioDifference(const Telling& telling, const ScenarioSummary& scenario,
                           const ScenarioSummary& inForce)
{
    const Wording& say = telling.say;
    QList<QString> parts;
    if (const QString plays = playDifference(say, scenario, inForce); !plays.isEmpty())
        parts.append(plays);
    if (const double days = scenario.days - inForce.days; std::abs(days) > kTolerance) {
        parts.append(
            say.text((days > 0 ? Message("Wording", "%1 more") : Message("Wording", "%1 less"))
                         .arg(say.personDays(std::abs(days)))));
    }
    if (scenario.finish.isValid() && inForce.finish.isValid() && !scenario.leavesCalendar &&
        !inForce.leavesCalendar && scenario.finish != inForce.finish) {
        const qint64 days = inForce.finish.daysTo(scenario.finish);
        parts.append(say.text(
            (days > 0 ? Message("Wording", "ends %1 later") : Message("Wording", "ends %1 earlier"))
                .arg(spanOfDays(say, std::abs(days)))));
    }
    const qsizetype more = scenario.shortOfTarget() - inForce.shortOfTarget();
    if (more > 0) {
        parts.append(say.count(more, Counted("Wording", "%n dimension more misses its target",
                                             "%n dimensions more miss their target")));
    } else if (more < 0) {
        parts.append(say.count(-more, Counted("Wording", "%n dimension more reaches its target",
                                              "%n dimensions more reach their target")));
    }
    return parts.isEmpty() ? say.text(Message("Wording", "the same plays, days and end"))
                           : parts.join(QStringLiteral(", "));
}

QList<ScenarioLine> scenarioLines(const Telling& telling, const QList<ScenarioSummary>& scenarios)
{
    const Wording& say = telling.say;
    const auto found =
        std::find_if(scenarios.cbegin(), scenarios.cend(),
                     [](const ScenarioSummary& scenario) { return scenario.inForce; });
    QList<ScenarioLine> lines;
    const auto add = [&](ScenarioAspect aspect, const Message& title, auto cell) {
        lines.append(lineOf(aspect, telling.text(title), scenarios, cell));
    };
    add(ScenarioAspect::Difference, Message("Wording", "Beside the plan"),
        [&](const ScenarioSummary& one) {
            return one.inForce ? telling.text(Message("Wording", "chosen as the plan"))
                               : scenarioDifference(telling, one, *found);
        });
    add(ScenarioAspect::Budget, terms::budget(), [&](const ScenarioSummary& one) {
        return one.settings.budgetDays ? say.personDays(*one.settings.budgetDays)
                                       : telling.text(Message("Wording", "unlimited"));
    });
    add(ScenarioAspect::Capacity, terms::capacity(), [&](const ScenarioSummary& one) {
        return telling.text(Message("Wording", "%1 a week of each owner")
                                .arg(say.days(one.settings.capacityDaysPerWeek)));
    });
    add(ScenarioAspect::ParallelLimit, Message("Wording", "At most in parallel"),
        [&](const ScenarioSummary& one) { return say.plays(one.settings.parallelLimit); });
    add(ScenarioAspect::Start, terms::startOfPlan(), [&](const ScenarioSummary& one) {
        return one.settings.start.isValid()
                   ? say.shortDate(one.settings.start)
                   : telling.text(Message("Wording", "with the latest assessment"));
    });
    add(ScenarioAspect::Plays, Message("Wording", "Plays chosen"),
        [&](const ScenarioSummary& one) { return playsText(say, one); });
    add(ScenarioAspect::Effort, terms::effort(),
        [&](const ScenarioSummary& one) { return effortText(say, one); });
    add(ScenarioAspect::Finish, terms::finish(),
        [&](const ScenarioSummary& one) { return finishText(telling, one); });
    add(ScenarioAspect::Risk, Message("Wording", "Late or overloaded"),
        [&](const ScenarioSummary& one) { return riskText(say, one); });
    for (const MatrixId& id : matricesOf(scenarios)) {
        const Matrix* matrix = telling.content.findMatrix(id);
        add(ScenarioAspect::Index,
            Message("Wording", "Index of %1 if all is done").arg(matrix->shortName),
            [&](const ScenarioSummary& one) { return indexText(telling, one, *matrix); });
    }
    for (const DimensionId& id : dimensionsOf(scenarios)) {
        ScenarioLine line =
            lineOf(ScenarioAspect::Dimension, telling.dimensionName(id), scenarios,
                   [&](const ScenarioSummary& one) { return dimensionText(say, one, id); });
        line.dimension = id;
        lines.append(line);
    }
    return lines;
}

} // namespace milepost
