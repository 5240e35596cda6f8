// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/loadrows.h"

#include "core/wording/playwords.h"

namespace milepost {

namespace {

LoadRow loadRowOf(const Telling& telling, const OwnerLoad& load)
{
    LoadRow row;
    row.owner = telling.loadOwner(load);
    row.capacity = load.capacity;
    const QList<int> over = overloadedWeeks(load);
    for (auto it = load.days.cbegin(); it != load.days.cend(); ++it)
        row.days.append({weekDate(telling, it.key()), *it, over.contains(it.key())});
    row.overloaded = !over.isEmpty();
    row.summary =
        over.isEmpty()
            ? telling.text(
                  Message("Report", "within %1 a week").arg(telling.say.days(load.capacity)))
            : telling.text(Message("Report", "over %1 a week in %2, first on %3")
                               .arg(telling.say.days(load.capacity),
                                    telling.say.weeks(static_cast<int>(over.size())),
                                    telling.say.date(weekDate(telling, over.first()))));
    return row;
}

} // namespace

QList<LoadRow> loadRows(const Telling& telling)
{
    QList<LoadRow> rows;
    for (const OwnerLoad& load : telling.plan.schedule.loads)
        rows.append(loadRowOf(telling, load));
    return rows;
}

} // namespace milepost
