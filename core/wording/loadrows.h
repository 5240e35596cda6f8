// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace milepost {

class Telling;

struct WeekLoad {
    QDate monday;
    double days = 0; ///< person-days in that week
    bool overloaded = false;

    bool operator==(const WeekLoad&) const = default;
};

/// The load of one owner over the weeks of the timeline.
struct LoadRow {
    QString owner;
    double capacity = 0;  ///< person-days a week
    QList<WeekLoad> days; ///< ascending, only weeks with load
    QString summary; ///< "over 2 days a week in 2 weeks, first on 6 July 2026", or "within …"
    bool overloaded = false;

    bool operator==(const LoadRow&) const = default;
};

/// The load of each owner of a plan, in the order in which the schedule names them.
[[nodiscard]] QList<LoadRow> loadRows(const Telling& telling);

} // namespace milepost
