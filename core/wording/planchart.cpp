// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/planchart.h"

#include "core/base/weeks.h"
#include "core/planning/horizon.h"
#include "core/wording/phrases.h"
#include "core/wording/playwords.h"
#include "core/wording/roadmapwords.h"

namespace milepost {

namespace {

/// A status date that lies so far from the plan is not drawn: the plan would be a dot beside it.
constexpr int kMostWeeksAway = 26;

PlanChartBar chartBar(const Telling& telling, const LanedPlay& laned)
{
    const PlanItem& item = *laned.item;
    PlanChartBar bar;
    bar.play = item.play->id;
    bar.number = item.number;
    bar.row = laned.row;
    bar.title = item.play->title;
    bar.start = item.start;
    bar.finish = item.finish;
    bar.state = item.state;
    bar.indicative = item.horizon == Horizon::Later;
    bar.pinned = item.scheduled && item.scheduled->reason == StartReason::Pinned;
    bar.movable = canMove(item);
    bar.stretchable = !item.done();
    bar.progress = progressOf(item);
    bar.late = item.late.has_value();
    bar.conflicting = item.scheduled && !item.scheduled->violations.isEmpty();
    QList<QString> notes;
    if (item.late)
        notes.append(latenessWords(telling.say, *item.late));
    if (bar.conflicting)
        notes.append(telling.text(Message("Roadmap", "conflict")));
    bar.note = notes.join(QStringLiteral(", "));
    for (const int number : item.dependsOn)
        bar.dependsOn.append(telling.reading.itemOf(number)->play->id);
    bar.words = barWords(telling, item);
    return bar;
}

QList<PlanChartDay> horizonDays(const Telling& telling)
{
    const QDate& from = telling.reading.countedFrom;
    return {{from, horizonWords(telling.say, Horizon::Now)},
            {from.addDays(kNowDays + 1), horizonWords(telling.say, Horizon::Next)},
            {from.addDays(kNextDays + 1), horizonWords(telling.say, Horizon::Later)}};
}

} // namespace

PlanChart planChart(const Telling& telling, LaneKind kind)
{
    const Timeline timeline = timelineOf(telling.reading, kind);
    PlanChart chart;
    if (!timeline.first.isValid())
        return chart;
    const QDate week = mondayOf(telling.reading.statusDate);
    chart.status = {telling.reading.statusDate,
                    telling.text(Message("Roadmap", "Status date: %1")
                                     .arg(telling.say.shortDate(telling.reading.statusDate)))};
    chart.first = timeline.first;
    chart.last = timeline.last;
    if (week < chart.first && week.daysTo(chart.first) <= 7 * kMostWeeksAway)
        chart.first = week;
    if (week > chart.last && chart.last.daysTo(week) <= 7 * kMostWeeksAway)
        chart.last = week;
    chart.freezeWeeks = timeline.freezeWeeks;
    chart.horizons = horizonDays(telling);
    for (const Milestone& milestone : milestonesOf(telling.reading))
        chart.milestones.append({milestone.date, milestoneWords(telling, milestone)});
    for (const TimelineLane& lane : timeline.lanes) {
        PlanChartLane drawn{lane.key, laneName(telling, lane.key), lane.rows, {}};
        for (const LanedPlay& play : lane.plays)
            drawn.bars.append(chartBar(telling, play));
        chart.lanes.append(drawn);
    }
    chart.loads = loadRows(telling);
    return chart;
}

} // namespace milepost
