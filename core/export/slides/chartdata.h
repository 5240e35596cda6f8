// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace milepost {

class Telling;

enum class ChartKind { Bars, Lines, Radar };
enum class SeriesLook { Main, Goal, Before };

struct ChartSeries {
    QString name;
    SeriesLook look = SeriesLook::Main;
    QList<std::optional<double>> values; ///< one a category or day
};

/// What a native chart and the workbook inside it show: the numbers of a report's figure as they
/// are there.
struct ChartData {
    ChartKind kind = ChartKind::Bars;
    QString title;
    QString axisTitle;         ///< may be empty
    QList<QString> categories; ///< empty for lines
    QList<QDate> days;         ///< for lines alone, ascending
    QList<ChartSeries> series;
    QString format;               ///< of its numbers, as spreadsheets write it
    std::optional<double> lowest; ///< of the axis; nothing leaves it to the program that shows it
    std::optional<double> highest;
    std::optional<double> step;
};

[[nodiscard]] ChartData chartOf(const Telling& telling, const ProfileFigure& profile,
                                const QString& title);
[[nodiscard]] ChartData chartOf(const RadarFigure& radar, const QString& title);
[[nodiscard]] ChartData chartOf(const Telling& telling, const TrendPanel& panel);

/// The chart in words, a line a thing that it shows: for the notes.
[[nodiscard]] QList<QString> chartLines(const Telling& telling, const ProfileFigure& profile);
[[nodiscard]] QList<QString> chartLines(const Telling& telling, const TrendPanel& panel);

} // namespace milepost
