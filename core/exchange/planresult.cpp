// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/results.h"
#include "core/planning/horizon.h"
#include "core/planning/outlook.h"

#include <QJsonArray>

namespace milepost {

namespace {

QJsonValue dateOrNull(const QDate& date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

template <class T>
QJsonArray idList(const QList<Id<T>>& ids)
{
    QJsonArray list;
    for (const Id<T>& id : ids)
        list.append(id.text());
    return list;
}

QJsonArray priorityRows(const QList<PriorityRow>& rows)
{
    QJsonArray list;
    for (const PriorityRow& row : rows) {
        list.append(QJsonObject{
            {QStringLiteral("id"), row.id.text()},
            {QStringLiteral("benefit"), row.benefit},
            {QStringLiteral("goalFactor"), row.goalFactor},
            {QStringLiteral("size"), row.size},
            {QStringLiteral("priority"), row.priority},
            {QStringLiteral("effective"), row.effective},
            {QStringLiteral("quadrant"), toName(row.quadrant)},
            {QStringLiteral("quickWin"), row.quickWin},
        });
    }
    return list;
}

QJsonArray scheduleRows(const CompiledPlan& plan, const QDate& from)
{
    QJsonArray list;
    for (const ScheduledPlay& play : plan.schedule.plays) {
        list.append(QJsonObject{
            {QStringLiteral("id"), play.id.text()},
            {QStringLiteral("owner"), play.owner.text()},
            {QStringLiteral("start"), dateOrNull(play.start)},
            {QStringLiteral("finish"), dateOrNull(play.finish)},
            {QStringLiteral("weeks"), play.weeks},
            {QStringLiteral("horizon"), toName(horizonOf(from, play.start))},
        });
    }
    return list;
}

QJsonObject remainingGaps(const QMap<DimensionId, GapBands>& gaps)
{
    QJsonObject object;
    for (auto it = gaps.cbegin(); it != gaps.cend(); ++it) {
        for (const auto& [transition, name] : EnumNames<Transition>::table) {
            const double left = it->of(transition);
            if (left > kTolerance)
                object.insert(it.key().text() + QLatin1Char('|') + QString(name), left);
        }
    }
    return object;
}

} // namespace

QJsonObject planResult(const CompiledPlan& plan, const QDate& statusDate)
{
    QJsonObject covered;
    for (auto it = plan.selection.covered.cbegin(); it != plan.selection.covered.cend(); ++it)
        covered.insert(it.key().text(), it->text());
    QJsonObject projected;
    for (const DimensionGap& dimension : plan.dimensions)
        projected.insert(dimension.id.text(), expectedScore(plan, dimension));
    return {
        {QStringLiteral("assessments"), idList(plan.assessments)},
        {QStringLiteral("goals"), idList(plan.goals)},
        {QStringLiteral("candidates"), priorityRows(plan.candidates)},
        {QStringLiteral("selected"), idList(plan.selection.chosen)},
        {QStringLiteral("covered"), covered},
        {QStringLiteral("remainingGaps"), remainingGaps(plan.selection.remainingGaps)},
        {QStringLiteral("effortDays"), plan.selection.effortDays},
        {QStringLiteral("priorities"), priorityRows(plan.priorities)},
        {QStringLiteral("schedule"), scheduleRows(plan, countedFrom(plan.start, statusDate))},
        {QStringLiteral("finish"), dateOrNull(plan.schedule.finish)},
        {QStringLiteral("projected"), projected},
    };
}

} // namespace milepost
