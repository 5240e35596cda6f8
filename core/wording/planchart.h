// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/agreedplan.h"
#include "core/reading/timeline.h"
#include "core/wording/loadrows.h"

namespace milepost {

/// One play on the chart of a plan. `row` counts from the top of its lane.
struct PlanChartBar {
    PlayId play;
    int number = 0;
    int row = 0;
    QString title;
    QDate start;
    QDate finish;
    PlayState state = PlayState::Planned;
    bool indicative = false; ///< later work, drawn lighter
    bool pinned = false;
    bool movable = false;        ///< its start can be set
    bool stretchable = false;    ///< how long it takes can be set
    std::optional<int> progress; ///< percent; nothing when it is not known
    bool late = false;
    bool conflicting = false;          ///< its dates break a rule
    std::optional<AgreedDates> agreed; ///< when it was to be; nothing where no baseline is drawn
    QString note;                      ///< "2 weeks overdue, conflict"; empty when all is well
    QList<PlayId> dependsOn;           ///< prerequisites that are in the plan
    QString words;                     ///< all of it as one line

    bool operator==(const PlanChartBar&) const = default;
};

struct PlanChartLane {
    LaneKey key;
    QString name;
    int rows = 0;
    QList<PlanChartBar> bars; ///< by start

    bool operator==(const PlanChartLane&) const = default;
};

/// A day, and what it is called: the beginning of a band, or a milestone.
struct PlanChartDay {
    QDate date;
    QString text;

    bool operator==(const PlanChartDay&) const = default;
};

/// The plan as dated bars in lanes, with the load of each owner under it; what a page, a picture or
/// a paper draws of it.
struct PlanChart {
    QDate first;                  ///< Monday; not valid when there is nothing to draw
    QDate last;                   ///< Monday of the last week
    PlanChartDay status;          ///< the status date
    QList<QDate> freezeWeeks;     ///< Mondays
    QList<PlanChartDay> horizons; ///< from when a start counts as now, next and later
    QList<PlanChartDay> milestones;
    QList<PlanChartLane> lanes;
    QList<LoadRow> loads;
    QString baseline; ///< "Baseline “Kick-off” of 5 January 2026"; empty when none is drawn

    bool operator==(const PlanChart&) const = default;
};

/// What is drawn beside the bars.
struct PlanChartLayers {
    bool baseline = true; ///< if one was taken
    bool dependencies = true;
};

/// The chart of the plan, told as the report tells it.
[[nodiscard]] PlanChart planChart(const Telling& telling, LaneKind kind,
                                  const PlanChartLayers& layers = {});

} // namespace milepost
