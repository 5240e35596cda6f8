// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/quadrantfigure.h"

#include "core/scoring/consensus.h"
#include "core/wording/phrases.h"
#include "core/wording/telling.h"
#include "core/wording/terms.h"

#include <algorithm>
#include <tuple>

namespace milepost {

namespace {

constexpr double kSmallEffortDays = 5; ///< size 2 (domain section 6)

/// The benefit from which a play counts as high impact: the median of all plays of the plan that
/// have any.
double benefitLimit(const Telling& telling)
{
    QList<double> benefits;
    for (const PriorityRow& row : telling.plan.priorities) {
        if (row.benefit > kTolerance)
            benefits.append(row.benefit);
    }
    return benefits.isEmpty() ? 0 : median(benefits);
}

QuadrantPoint quadrantPoint(const Telling& telling, const PlanItem& item)
{
    const PriorityRow& row = *item.priority;
    const QString kind = playKindWords(telling.say, row);
    return {
        item.number,
        item.play->id,
        item.play->title,
        item.play->effortDays,
        row.benefit,
        row.quadrant,
        row.quickWin,
        row.enabler,
        kind,
        telling.text(Message("Wording", "%1: %2, impact %3, %4")
                         .arg(telling.numbered(item), telling.say.personDays(item.play->effortDays),
                              telling.say.number(row.benefit, 2), kind))};
}

} // namespace

QuadrantFigure quadrantFigure(const Telling& telling, const QList<const PlanItem*>& items)
{
    QuadrantFigure figure;
    figure.effortTitle = telling.text(terms::effortInPersonDays());
    figure.impactTitle = telling.text(Message("Report", "Impact (weight × stages gained)"));
    figure.effortLimit = kSmallEffortDays;
    figure.benefitLimit = benefitLimit(telling);
    figure.quickWinName =
        telling.text(terms::highImpactSmallEffort()); // a quick win is more than that
    figure.majorProjectName = telling.text(Message("Report", "Major projects"));
    figure.fillInName = telling.text(Message("Report", "Fill-ins"));
    figure.reconsiderName = telling.text(Message("Report", "Reconsider or enabler"));
    for (const PlanItem* item : items)
        figure.points.append(quadrantPoint(telling, *item));
    return figure;
}

QuadrantFigure quadrantOfPlan(const Telling& telling)
{
    QuadrantFigure figure = quadrantFigure(telling, telling.reading.openItems());
    std::stable_sort(figure.points.begin(), figure.points.end(),
                     [](const QuadrantPoint& a, const QuadrantPoint& b) {
                         return std::tuple(!a.isHigh(), a.effortDays, -a.benefit) <
                                std::tuple(!b.isHigh(), b.effortDays, -b.benefit);
                     });
    return figure;
}

QString quadrantTitle(const Telling& telling, qsizetype plays)
{
    return telling.text(Message("Report", "Impact and effort: %1").arg(telling.say.plays(plays)));
}

QString quadrantRule(const Telling& telling, const QuadrantFigure& figure)
{
    return telling.text(
        Message("Wording", "Small is up to %1. The impact is high from %2 on, the median of the "
                           "plays of the plan that close a gap.")
            .arg(telling.say.personDays(figure.effortLimit),
                 telling.say.number(figure.benefitLimit, 2)));
}

} // namespace milepost
