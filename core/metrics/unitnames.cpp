// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/unitnames.h"

namespace milepost {

Message unitName(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Percent:
        return Message("Metrics", "percent");
    case MetricUnit::Currency:
        return Message("Metrics", "currency");
    case MetricUnit::Days:
        return Message("Metrics", "days");
    case MetricUnit::Months:
        return Message("Metrics", "months");
    case MetricUnit::Hours:
        return Message("Metrics", "hours");
    case MetricUnit::Ratio:
        return Message("Metrics", "ratio");
    case MetricUnit::Points:
        return Message("Metrics", "points");
    case MetricUnit::Score:
        return Message("Metrics", "score 1–5");
    case MetricUnit::PerHundred:
        return Message("Metrics", "per 100");
    case MetricUnit::Count:
        break;
    }
    return Message("Metrics", "count");
}

Message unitSign(MetricUnit unit, const QString& currency)
{
    switch (unit) {
    case MetricUnit::Percent:
        return QStringLiteral("%");
    case MetricUnit::Currency:
        return Message(currency);
    case MetricUnit::Ratio:
    case MetricUnit::Count:
        return {};
    default:
        return unitName(unit);
    }
}

} // namespace milepost
