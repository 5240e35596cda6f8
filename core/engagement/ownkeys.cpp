// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/ownkeys.h"

namespace milepost {

namespace {

const QString kReplannedFrom = QStringLiteral("x-replannedFrom");
const QString kAgreedMedian = QStringLiteral("x-agreedMedian");
const QString kEarlySign = QStringLiteral("x-earlySign");

} // namespace

QDate replannedFrom(const Plan& plan)
{
    return QDate::fromString(plan.extensions.value(kReplannedFrom).toString(), Qt::ISODate);
}

void setReplannedFrom(Plan& plan, const QDate& date)
{
    plan.extensions.insert(kReplannedFrom, date.toString(Qt::ISODate));
}

std::optional<double> medianWhenAgreed(const DimensionRecord& record)
{
    const QJsonValue value = record.extensions.value(kAgreedMedian);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

void setMedianWhenAgreed(DimensionRecord& record, const std::optional<double>& median)
{
    if (median)
        record.extensions.insert(kAgreedMedian, *median);
    else
        record.extensions.remove(kAgreedMedian);
}

QString earlySign(const Risk& risk)
{
    return risk.extensions.value(kEarlySign).toString();
}

void setEarlySign(Risk& risk, const QString& sign)
{
    if (sign.isEmpty())
        risk.extensions.remove(kEarlySign);
    else
        risk.extensions.insert(kEarlySign, sign);
}

} // namespace milepost
