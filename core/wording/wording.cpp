// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QChar kNoBreakSpace(0x00A0);

} // namespace

Wording::Wording(const QString& localeName, QString currency)
    : m_language(QLocale(localeName), nullptr), m_currency(std::move(currency))
{}

QString Wording::date(const QDate& date) const
{
    return m_language.date(date);
}

QString Wording::shortDate(const QDate& date) const
{
    return m_language.shortDate(date);
}

QString Wording::month(const QDate& date) const
{
    return m_language.month(date);
}

QString Wording::dateRange(const QDate& from, const QDate& to) const
{
    return m_language.dateRange(from, to);
}

QString Wording::number(double value, int decimals) const
{
    return m_language.number(value, 0, decimals);
}

QString Wording::score(double value) const
{
    return m_language.number(value, 1, 2);
}

QString Wording::share(double value) const
{
    return m_language.number(value, 2, 2);
}

QString Wording::index(double value) const
{
    return m_language.number(value, 0, 0);
}

QString Wording::change(double value) const
{
    const QString text = score(value);
    return value > 0 ? u'+' + text : text;
}

QString Wording::percent(double fraction, int decimals) const
{
    return m_language.percent(fraction, decimals);
}

QString Wording::count(qsizetype n, const QString& singular, const QString& plural) const
{
    return m_language.locale().toString(static_cast<qlonglong>(n)) + kNoBreakSpace +
           (n == 1 ? singular : plural);
}

QString Wording::plays(qsizetype n) const
{
    return count(n, u"play"_s, u"plays"_s);
}

QString Wording::withUnit(double value, int decimals, const QString& singular,
                          const QString& plural) const
{
    const QString text = number(value, decimals);
    return text + kNoBreakSpace + (text == number(1, decimals) ? singular : plural);
}

QString Wording::personDays(double days) const
{
    return withUnit(days, 1, u"person-day"_s, u"person-days"_s);
}

QString Wording::days(double days) const
{
    return withUnit(days, 1, u"day"_s, u"days"_s);
}

QString Wording::weeks(int weeks) const
{
    return count(weeks, u"week"_s, u"weeks"_s);
}

QString Wording::stages(double distance) const
{
    const QString text = number(distance, 2);
    if (text == number(1, 2))
        return text + kNoBreakSpace + u"stage"_s;
    return distance < 1 && text != number(0, 2) ? text + kNoBreakSpace + u"of a stage"_s
                                                : text + kNoBreakSpace + u"stages"_s;
}

QString Wording::metric(const Metric& metric, double value) const
{
    switch (metric.unit) {
    case MetricUnit::Percent:
        return percent(value);
    case MetricUnit::Currency:
        return money(value);
    case MetricUnit::Days:
        return days(value);
    case MetricUnit::Months:
        return withUnit(value, 1, u"month"_s, u"months"_s);
    case MetricUnit::Hours:
        return withUnit(value, 1, u"hour"_s, u"hours"_s);
    case MetricUnit::Points:
        return withUnit(value, 1, u"point"_s, u"points"_s);
    case MetricUnit::PerHundred:
        return number(value) + kNoBreakSpace + u"per 100"_s;
    case MetricUnit::Score:
        return number(value) + u" (score 1\u20135)"_s;
    case MetricUnit::Count:
        return number(value, 0);
    case MetricUnit::Ratio:
        break;
    }
    return number(value, 2);
}

QString Wording::money(double amount) const
{
    return m_language.money(amount, m_currency);
}

QString Wording::metricChange(const Metric& metric, double difference) const
{
    const QString sign = difference > 0 ? u"+"_s : QString();
    if (metric.unit == MetricUnit::Percent)
        return sign + withUnit(difference * 100, 1, u"percentage point"_s, u"percentage points"_s);
    return sign + this->metric(metric, difference);
}

QString joined(const QList<QString>& items)
{
    if (items.size() < 2)
        return items.isEmpty() ? QString() : items.first();
    return items.mid(0, items.size() - 1).join(u", "_s) + u" and "_s + items.last();
}

QString capitalized(const QString& text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QString sentence(const QString& text)
{
    static const QString closing = u".!?\u2026:;\u3002\uFF01\uFF1F\u061F\u0964"_s;
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() || closing.contains(trimmed.back()) ? text : text + u'.';
}

QString shortMetricName(const Metric& metric)
{
    const qsizetype open = metric.name.lastIndexOf(u'(');
    const qsizetype close = metric.name.lastIndexOf(u')');
    const QString inside =
        open >= 0 && close > open ? metric.name.mid(open + 1, close - open - 1) : QString();
    const bool isAbbreviation = !inside.isEmpty() && inside == inside.toUpper();
    return isAbbreviation ? inside : metric.name;
}

} // namespace milepost
