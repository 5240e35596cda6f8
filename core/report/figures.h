// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/engagement/plan.h"
#include "core/planning/schedule.h"
#include "core/wording/loadrows.h"
#include "core/wording/profilefigure.h"
#include "core/wording/quadrantfigure.h"
#include "core/wording/radarfigure.h"

#include <QDate>
#include <QList>

#include <optional>
#include <variant>

/// What the charts of a report show, as numbers, dates and words. A figure carries no colour, font
/// or size: stages are numbers (0: not rated, 1 to 3), states are enums, and everything that a
/// reader must be able to read without colour is there as text, ready to be drawn.
namespace milepost {

struct RoadmapColumn {
    Horizon horizon = Horizon::Now;
    QString title;  ///< "Now"
    QString period; ///< "starts by 8 July 2026"

    bool operator==(const RoadmapColumn&) const = default;
};

/// One play on the roadmap. Numbers are the same wherever a play is named in the report.
struct RoadmapBar {
    int number = 0;
    PlayId play;
    QString title;
    Horizon horizon = Horizon::Now;
    QString owner;     ///< the accountable person, or the role "(role)" while nobody is named
    QString datesText; ///< "8 Jun – 26 Jun 2026"
    QDate start;
    QDate finish;
    QList<int> dependsOn; ///< numbers of its prerequisites
    PlayState state = PlayState::Planned;
    QString stateText; ///< "started"; empty for work that has not begun
    bool quickWin = false;

    bool operator==(const RoadmapBar&) const = default;
};

struct RoadmapLane {
    QString name;
    QList<RoadmapBar> bars; ///< by horizon, then start

    bool operator==(const RoadmapLane&) const = default;
};

struct RoadmapMilestone {
    QDate date;
    Horizon horizon = Horizon::Now;
    QString label; ///< with its date

    bool operator==(const RoadmapMilestone&) const = default;
};

/// Now, next and later across swim lanes; at most 15 bars in all lanes together.
struct RoadmapFigure {
    QList<RoadmapColumn> columns; ///< now, next, later
    QList<RoadmapLane> lanes;     ///< only lanes with bars
    QList<RoadmapMilestone> milestones;
    int total = 0;        ///< how many plays there are to show
    QString continuation; ///< says where the rest is; empty when all are shown

    bool operator==(const RoadmapFigure&) const = default;
};

struct TimelineBar {
    int number = 0;
    PlayId play;
    QString title;
    QString owner;
    QDate start;
    QDate finish;
    PlayState state = PlayState::Planned;
    QString stateText;
    bool indicative = false; ///< later work, drawn lighter
    bool pinned = false;
    QList<int> dependsOn;      ///< numbers of its prerequisites
    QList<QString> violations; ///< rules that its dates break, in words

    bool operator==(const TimelineBar&) const = default;
};

struct TimelineGroup {
    QString name; ///< workstream
    QList<TimelineBar> bars;

    bool operator==(const TimelineGroup&) const = default;
};

/// Dated bars by workstream over Mondays `first` to `last`, and under them the load per owner. It
/// may be long: it can be broken between any two bars or load rows.
struct TimelineFigure {
    QDate first;     ///< Monday
    QDate last;      ///< Monday of the last week
    QDate planStart; ///< Monday of the plan's first week
    QDate today;     ///< date of the report; not valid when outside the time shown
    QList<QDate> freezeWeeks;
    QList<TimelineGroup> groups;
    QList<LoadRow> loads;

    bool operator==(const TimelineFigure&) const = default;
};

struct TrendPoint {
    QDate date;
    double value = 0;
    QString text; ///< with unit

    bool operator==(const TrendPoint&) const = default;
};

/// One small line chart; panels share nothing but their size.
struct TrendPanel {
    QString title;
    QString unit;
    QList<TrendPoint> points; ///< ascending, at least two
    std::optional<double> target;
    QString targetText;

    bool operator==(const TrendPanel&) const = default;
};

struct TrendFigure {
    QList<TrendPanel> panels;

    bool operator==(const TrendFigure&) const = default;
};

using Drawing = std::variant<ProfileFigure, RadarFigure, QuadrantFigure, RoadmapFigure,
                             TimelineFigure, TrendFigure>;

} // namespace milepost
