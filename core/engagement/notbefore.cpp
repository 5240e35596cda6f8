// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/notbefore.h"

namespace milepost {

namespace {

const QString kNotBefore = QStringLiteral("x-notBefore");

} // namespace

QMap<PlayId, QDate> notBeforeDays(const Plan& plan)
{
    QMap<PlayId, QDate> days;
    const QJsonObject noted = plan.extensions.value(kNotBefore).toObject();
    for (auto it = noted.constBegin(); it != noted.constEnd(); ++it) {
        const QDate day = QDate::fromString(it.value().toString(), Qt::ISODate);
        if (day.isValid())
            days.insert(PlayId(it.key()), day);
    }
    return days;
}

void setNotBeforeDays(Plan& plan, const QMap<PlayId, QDate>& days)
{
    QJsonObject noted;
    for (auto it = days.cbegin(); it != days.cend(); ++it)
        noted.insert(it.key().text(), it.value().toString(Qt::ISODate));
    if (noted.isEmpty())
        plan.extensions.remove(kNotBefore);
    else
        plan.extensions.insert(kNotBefore, noted);
}

void endNotBeforeDays(Plan& plan, const QDate& from)
{
    QMap<PlayId, QDate> days = notBeforeDays(plan);
    days.removeIf([&](QMap<PlayId, QDate>::iterator day) { return day.value() <= from; });
    setNotBeforeDays(plan, days);
}

} // namespace milepost
