// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QChar kNoBreakSpace(0x00A0);

/// The text with no line break between the number and the word after it.
QString keptTogether(QString text, const QString& number)
{
    const qsizetype after = text.indexOf(number) + number.size();
    if (after < text.size() && text[after] == u' ')
        text[after] = kNoBreakSpace;
    return text;
}

} // namespace

Wording::Wording(Language language, QString currency)
    : m_language(std::move(language)), m_currency(std::move(currency))
{}

QString Wording::joined(const QList<QString>& items) const
{
    return m_language.list(items);
}

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

QString Wording::count(qsizetype n, const Counted& counted) const
{
    return keptTogether(text(counted.of(n)), m_language.locale().toString(qlonglong(n)));
}

QString Wording::plays(qsizetype n) const
{
    return count(n, Counted("Wording", "%n play", "%n plays"));
}

QString Wording::withUnit(double value, int decimals, const Counted& unit) const
{
    const QString shown = number(value, decimals);
    // What is no whole number takes the form of many.
    const auto whole = qint64(std::round(value));
    const qint64 form = value >= 0 && shown == number(double(whole), 0) ? whole : 2;
    return keptTogether(text(unit.of(form).arg(shown)), shown);
}

QString Wording::personDays(double days) const
{
    return withUnit(days, 1, Counted("Wording", "%1 person-day", "%1 person-days"));
}

QString Wording::days(double days) const
{
    return withUnit(days, 1, Counted("Wording", "%1 day", "%1 days"));
}

QString Wording::weeks(int weeks) const
{
    return count(weeks, Counted("Wording", "%n week", "%n weeks"));
}

QString Wording::stages(double distance) const
{
    const QString shown = number(distance, 2);
    if (distance < 1 && shown != number(0, 0) && shown != number(1, 0))
        return keptTogether(text(Message("Wording", "%1 of a stage").arg(shown)), shown);
    return withUnit(distance, 2, Counted("Wording", "%1 stage", "%1 stages"));
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
        return withUnit(value, 1, Counted("Wording", "%1 month", "%1 months"));
    case MetricUnit::Hours:
        return withUnit(value, 1, Counted("Wording", "%1 hour", "%1 hours"));
    case MetricUnit::Points:
        return withUnit(value, 1, Counted("Wording", "%1 point", "%1 points"));
    case MetricUnit::PerHundred:
        return keptTogether(text(Message("Wording", "%1 per 100").arg(number(value))),
                            number(value));
    case MetricUnit::Score:
        return text(Message("Wording", "%1 (score 1–5)").arg(number(value)));
    case MetricUnit::Count:
        return number(value); // one that is not whole shows as it was entered
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
        return sign + withUnit(difference * 100, 1,
                               Counted("Wording", "%1 percentage point", "%1 percentage points"));
    return sign + this->metric(metric, difference);
}

QString capitalized(const QString& text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QString sentence(const QString& text)
{
    static const QString closing = u".!?\u2026:;\u3002\uFF01\uFF1F\u061F\u0964"_s;
    static const QString quotes = u"\u201C\u201D\u2019\u00BB\u00AB"_s;
    const QString trimmed = text.trimmed();
    qsizetype last = trimmed.size() - 1;
    while (last > 0 && quotes.contains(trimmed.at(last)))
        --last; // a mark inside the quotation marks ends the sentence too
    return last < 0 || closing.contains(trimmed.at(last)) ? text : text + u'.';
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
