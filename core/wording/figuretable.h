// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/heatfigure.h"
#include "core/wording/quadrantfigure.h"
#include "core/wording/radarfigure.h"
#include "core/wording/timefigure.h"
#include "core/wording/votesfigure.h"

#include <QByteArray>

namespace milepost {

/// A cell of a table: what is read, and where it is a number or a day, that too.
struct FigureCell {
    QString text;
    std::optional<double> number = {};
    QDate date = {};

    bool operator==(const FigureCell&) const = default;
};

/// The data of a chart as a table: everything that the chart shows stands in it.
struct FigureTable {
    QList<QString> columns;
    QList<QList<FigureCell>> rows; ///< each with a cell for every column

    bool operator==(const FigureTable&) const = default;
};

/// A row a day, a column a line; of several values on one day the last. Where comparison breaks a
/// last column says why.
[[nodiscard]] FigureTable tableOf(const Wording& say, const TimeFigure& figure);
[[nodiscard]] FigureTable tableOf(const Wording& say, const RadarFigure& figure);
[[nodiscard]] FigureTable tableOf(const Wording& say, const HeatFigure& figure);
[[nodiscard]] FigureTable tableOf(const Wording& say, const VotesFigure& figure);
/// A row a play, in the order of the points.
[[nodiscard]] FigureTable tableOf(const Wording& say, const QuadrantFigure& figure);

/// How a file of values is written. With semicolons numbers have a decimal comma, as spreadsheets
/// of the countries that part cells by semicolons read them; otherwise a point.
struct CsvStyle {
    QChar separator = u',';
    bool mark = true; ///< the mark of UTF-8 at the beginning, by which spreadsheets know it

    bool operator==(const CsvStyle&) const = default;
};

/// The table as a file for spreadsheets, whatever their language: UTF-8, quoted as in RFC 4180,
/// numbers unrounded, days as 2026-05-19. A text that a spreadsheet would take for a formula begins
/// with an apostrophe.
[[nodiscard]] QByteArray csvOf(const FigureTable& table, const CsvStyle& style = {});

/// The table as text to be pasted into a spreadsheet: the cells as they are read, parted by tabs.
[[nodiscard]] QString textOf(const FigureTable& table);

} // namespace milepost
