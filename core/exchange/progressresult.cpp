// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/results.h"

#include <QJsonArray>

namespace milepost {

namespace {

QJsonValue numberOrNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject pointObject(const ProgressPoint& point)
{
    QJsonObject scores;
    for (auto it = point.scores.cbegin(); it != point.scores.cend(); ++it)
        scores.insert(it.key().text(), numberOrNull(*it));
    return {
        {QStringLiteral("assessment"), point.assessment.text()},
        {QStringLiteral("date"), point.date.toString(Qt::ISODate)},
        {QStringLiteral("index"), numberOrNull(point.index)},
        {QStringLiteral("stage"), point.stage ? QJsonValue(*point.stage) : QJsonValue()},
        {QStringLiteral("scores"), scores},
    };
}

QJsonObject changeObject(const ProgressChange& change)
{
    return {
        {QStringLiteral("dimension"), change.scores.id.text()},
        {QStringLiteral("from"), numberOrNull(change.scores.before)},
        {QStringLiteral("to"), numberOrNull(change.scores.after)},
        {QStringLiteral("changed"), change.scores.counts()},
        {QStringLiteral("reason"), change.reason},
    };
}

} // namespace

QJsonObject progressResult(const QList<MatrixProgress>& progress,
                           const std::function<QString(const ComparisonBreak&)>& words)
{
    QJsonArray matrices;
    for (const MatrixProgress& one : progress) {
        QJsonArray points;
        for (const ProgressPoint& point : one.points)
            points.append(pointObject(point));
        QJsonArray changes;
        for (const ProgressChange& change : one.changes)
            changes.append(changeObject(change));
        QJsonArray breaks;
        for (const ProgressBreak& found : one.breaks) {
            breaks.append(QJsonObject{{QStringLiteral("assessment"), found.assessment.text()},
                                      {QStringLiteral("why"), words(found.why)}});
        }
        matrices.append(QJsonObject{
            {QStringLiteral("matrix"), one.matrix.text()},
            {QStringLiteral("unit"), one.unit ? QJsonValue(one.unit->text()) : QJsonValue()},
            {QStringLiteral("points"), points},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("breaks"), breaks},
            {QStringLiteral("wayToTarget"), numberOrNull(one.wayToTarget)},
        });
    }
    return {{QStringLiteral("matrices"), matrices}};
}

} // namespace milepost
