// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/language.h"
#include "ui/figures/roadmap/planchartlayout.h"
#include "ui/theme/colours.h"

#include <QFont>
#include <QLineF>
#include <QSet>

class QPainter;

namespace milepost {

class Canvas;

/// In what colours, type and language a roadmap is drawn.
struct RoadmapLook {
    Colours colours;
    QColor ring; ///< around what is selected
    QFont font;
    Language language;
};

/// What is marked on it for the moment.
struct RoadmapMarks {
    PlayId current; ///< with the ways that lead to it and from it
    QSet<PlayId> selected;
    bool focused = false;
    QList<QRectF> previews; ///< where the bars would be that are being dragged
    QRectF band;            ///< that is drawn around bars to select them
    QSet<PlayId> handles;   ///< plays from which a line can be drawn
    QLineF line;            ///< that is being drawn
    int targetLane = -1;    ///< the lane that it would go to
};

/// The height that the dates above the lanes take.
[[nodiscard]] qreal roadmapAxisHeight(const PlanChartLayout& layout, const QFont& font);

/// The width of a week from which its Monday is written on the axis.
[[nodiscard]] qreal roadmapWeekLabelWidth(const QFont& font);

// All of them paint in the coordinates of the layout, only what `visible` touches.

/// Lanes, bars, baseline and dependencies.
void paintRoadmap(QPainter& painter, const PlanChart& chart, const PlanChartLayout& layout,
                  const RoadmapLook& look, const RoadmapMarks& marks, const QRectF& visible);
/// Now, next and later, months and weeks, status date and milestones; `visible` is the axis.
void paintRoadmapAxis(QPainter& painter, const PlanChart& chart, const PlanChartLayout& layout,
                      const RoadmapLook& look, const QRectF& visible);
/// The names of the lanes in a column of its own; `visible` is that of the column.
void paintLaneNames(QPainter& painter, const PlanChart& chart, const PlanChartLayout& layout,
                    const RoadmapLook& look, const QRectF& visible);

/// Lines behind the bars of a roadmap and the columns of its loads: freeze weeks, months, the
/// beginning of next and later, milestones, status date.
void paintDays(QPainter& painter, const PlanChart& chart, const PlanChartLayout& layout,
               const RoadmapLook& look, const QRectF& visible);

/// A thin bar of where the agreed plan had a play.
void paintBaseline(Canvas& canvas, const QRectF& area, const Colours& colours);

/// Words on one line that end in three dots where there is no room.
void paintWords(QPainter& painter, const QString& words, const QRectF& area, const QFont& font,
                const QColor& colour, bool mirrored);

} // namespace milepost
