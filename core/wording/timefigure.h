// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace milepost {

/// A value on a day, with its words.
struct TimePoint {
    QDate date;
    double value = 0; ///< percent values in percent
    QString text;     ///< "1.5 on 19 May 2026"

    bool operator==(const TimePoint&) const = default;
};

/// What a line stands for, which decides how it is drawn.
enum class LineRole {
    Measured, ///< what was found; each point is marked
    Agreed,   ///< what was agreed: a baseline or a plan
    Expected, ///< where it leads if the plan is done
    Target,   ///< where it should lead
};

/// Points that may be joined by a line, ascending by date, at least one. Parts of one line that may
/// not be joined have the same name and category.
struct TimeLine {
    QString name;
    LineRole role = LineRole::Measured;
    int category = 0;      ///< told apart by colour, dashes and mark
    bool onSecond = false; ///< belongs to the second axis
    bool inSteps = false;  ///< keeps its value until the next point
    QList<TimePoint> points;

    bool operator==(const TimeLine&) const = default;
};

/// A day before and after which values are not alike.
struct TimeBreak {
    QDate date;
    QString reason; ///< a sentence or several
    QString mark;   ///< "A": the sign that stands for it where there is no room for words
    QString text;   ///< "A, 19 May 2026: New in the room: Sales."

    bool operator==(const TimeBreak&) const = default;
};

/// An axis of values; its range is fixed, or follows the values where an end is open.
struct TimeAxis {
    QString title; ///< with its unit
    std::optional<double> least;
    std::optional<double> most;
    std::optional<double> step; ///< between two lines of the grid

    bool operator==(const TimeAxis&) const = default;
};

/// Lines over time with the days on which comparison breaks.
struct TimeFigure {
    QString title;
    TimeAxis axis;
    std::optional<TimeAxis> second;
    QList<TimeLine> lines;
    QList<TimeBreak> breaks;
    QList<QString> remarks; ///< sentences to be read with it

    bool operator==(const TimeFigure&) const = default;

    [[nodiscard]] bool isEmpty() const { return lines.isEmpty(); }
};

} // namespace milepost
