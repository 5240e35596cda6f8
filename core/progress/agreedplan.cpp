// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/agreedplan.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace milepost {

namespace {

QDate agreedDate(const QJsonObject& row, QLatin1String key)
{
    return QDate::fromString(row.value(key).toString(), Qt::ISODate);
}

} // namespace

QHash<PlayId, AgreedDates> frozenDates(const QJsonObject& plan)
{
    QHash<PlayId, AgreedDates> dates;
    for (const QJsonValue value : plan.value(QLatin1String("schedule")).toArray()) {
        const QJsonObject row = value.toObject();
        dates.insert(
            PlayId(row.value(QLatin1String("id")).toString()),
            {agreedDate(row, QLatin1String("start")), agreedDate(row, QLatin1String("finish"))});
    }
    return dates;
}

std::optional<AgreedPlan> agreedPlanOf(const Engagement& engagement)
{
    if (!engagement.plan || !engagement.plan->baseline)
        return std::nullopt;
    const auto snapshot =
        std::find_if(engagement.snapshots.cbegin(), engagement.snapshots.cend(),
                     [&](const Snapshot& one) { return one.id == *engagement.plan->baseline; });
    if (snapshot == engagement.snapshots.cend())
        return std::nullopt;
    const QJsonObject plan = snapshot->state.value(QLatin1String("plan")).toObject();
    AgreedPlan agreed{snapshot->name,
                      snapshot->date,
                      {},
                      frozenDates(plan),
                      agreedDate(plan, QLatin1String("finish"))};
    for (const QJsonValue value : plan.value(QLatin1String("selected")).toArray())
        agreed.chosen.append(PlayId(value.toString()));
    return agreed;
}

} // namespace milepost
