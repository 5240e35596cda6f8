// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/planchart.h"

namespace milepost::testing {

inline PlanChartBar chartBarOf(int number, int row, const QDate& start, int weeks)
{
    PlanChartBar bar;
    bar.play = PlayId(QStringLiteral("play-%1").arg(number));
    bar.number = number;
    bar.row = row;
    bar.title = QStringLiteral("Title of play %1").arg(number);
    bar.start = start;
    bar.finish = start.addDays(7 * weeks - 3);
    bar.movable = true;
    bar.stretchable = true;
    bar.words = QStringLiteral("Words of play %1").arg(number);
    return bar;
}

/// Two lanes over ten weeks: three bars in two rows, and one that waits for the first of them.
inline PlanChart smallChart()
{
    const QDate monday(2026, 3, 2);
    PlanChart chart;
    chart.first = monday;
    chart.last = monday.addDays(7 * 9);
    chart.status = {monday.addDays(9), QStringLiteral("Status date: 11 Mar 2026")};
    chart.freezeWeeks = {monday.addDays(14)};
    chart.horizons = {{monday, QStringLiteral("Now")},
                      {monday.addDays(31), QStringLiteral("Next")},
                      {monday.addDays(91), QStringLiteral("Later")}};
    PlanChartLane one{{}, QStringLiteral("First lane"), 2, {}};
    one.bars = {chartBarOf(1, 0, monday, 3), chartBarOf(2, 1, monday, 6),
                chartBarOf(3, 0, monday.addDays(28), 2)};
    PlanChartLane two{{}, QStringLiteral("Second lane"), 1, {}};
    two.bars = {chartBarOf(4, 0, monday.addDays(21), 1)};
    two.bars.first().dependsOn = {one.bars.first().play};
    two.bars.first().late = true;
    two.bars.first().note = QStringLiteral("2 weeks overdue");
    chart.lanes = {one, two};
    chart.loads = {{QStringLiteral("Ada"),
                    2,
                    {{monday, 3, true}, {monday.addDays(7), 1, false}},
                    QStringLiteral("over 2 days a week in 1 week"),
                    true}};
    return chart;
}

} // namespace milepost::testing
