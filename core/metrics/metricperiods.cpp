// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/metricperiods.h"

#include "core/base/datereader.h"
#include "core/base/limits.h"
#include "core/metrics/impossiblevalues.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr MetricRhythm kQuarter{3, 0};
constexpr qsizetype kLeastPeriods = 6;
constexpr qsizetype kMostMissing = 24; ///< periods offered in a gap, or after the latest value

QDate lastDayOf(int year, int month)
{
    const QDate first(year, month, 1);
    return {year, month, first.daysInMonth()};
}

/// The first end of a period, by the calendar, that is not before `day`.
QDate calendarEnd(const MetricRhythm& rhythm, const QDate& day)
{
    if (rhythm.days > 0)
        return day.addDays(7 - day.dayOfWeek());
    const int month = (day.month() + rhythm.months - 1) / rhythm.months * rhythm.months;
    return lastDayOf(day.year(), month);
}

/// So many periods later, or earlier; the last day of a month stays one.
QDate movedPeriodEnd(const MetricRhythm& rhythm, const QDate& end, int periods)
{
    if (rhythm.days > 0)
        return end.addDays(qint64(rhythm.days) * periods);
    const QDate moved = end.addMonths(rhythm.months * periods);
    return end.day() == end.daysInMonth() ? lastDayOf(moved.year(), moved.month()) : moved;
}

/// The ends of the whole periods between two ends; none when there are more than kMostMissing.
QList<QDate> wholePeriodsBetween(const MetricRhythm& rhythm, const QDate& first, const QDate& last)
{
    QList<QDate> between;
    for (QDate end = movedPeriodEnd(rhythm, first, 1); movedPeriodEnd(rhythm, end, 1) <= last;
         end = movedPeriodEnd(rhythm, end, 1)) {
        if (between.size() == kMostMissing)
            return {};
        between.append(end);
    }
    return between;
}

QDate monthEndFromText(const QString& text, const QLocale& locale)
{
    for (const char* format : {"MMM yyyy", "MMMM yyyy"}) {
        for (const QLocale& written : {locale, QLocale::c()}) {
            const QDate date = written.toDate(text, QString::fromLatin1(format));
            if (date.isValid())
                return lastDayOf(date.year(), date.month());
        }
    }
    return {};
}

/// A number between the words, or 0 when it is not there.
int numberIn(const QRegularExpressionMatch& match, const QString& name)
{
    return match.captured(name).toInt();
}

} // namespace

Message cadenceName(const Metric& metric)
{
    static const QList<Message> names{
        Message("Metrics", "weekly"),
        Message("Metrics", "monthly"),
        Message("Metrics", "monthly by start cohort"),
        Message("Metrics", "quarterly"),
        Message("Metrics", "quarterly by start cohort"),
        Message("Metrics", "quarterly, rolling 12 months"),
        Message("Metrics", "half-yearly"),
        Message("Metrics", "yearly"),
        Message("Metrics", "yearly, with quarterly update"),
    };
    for (const Message& name : names) {
        if (name.toEnglish() == metric.cadence)
            return name;
    }
    return metric.cadence;
}

std::optional<MetricRhythm> rhythmOf(const Metric& metric)
{
    static constexpr std::array<std::pair<QLatin1String, MetricRhythm>, 5> rhythms{{
        {"weekly"_L1, {0, 7}},
        {"monthly"_L1, {1, 0}},
        {"quarterly"_L1, kQuarter},
        {"half-yearly"_L1, {6, 0}},
        {"yearly"_L1, {12, 0}},
    }};
    static const QRegularExpression end(u"[^a-z\\-]"_s);
    const QString word = metric.cadence.section(end, 0, 0);
    for (const auto& [name, rhythm] : rhythms) {
        if (word == name)
            return rhythm;
    }
    return std::nullopt;
}

QDate nextPeriodEnd(const MetricRhythm& rhythm, const QDate& end)
{
    return movedPeriodEnd(rhythm, end, 1);
}

std::optional<MetricFreshness> freshnessOf(const Metric& metric, const QList<MetricValue>& values,
                                           const std::optional<UnitId>& unit, MetricGroup group,
                                           const QDate& asOf)
{
    QDate latest;
    for (const MetricValue& value : values) {
        if (value.metric == metric.id && value.unit == unit && value.group == group &&
            (!latest.isValid() || value.periodEnd > latest) && figureOf(value).value)
            latest = value.periodEnd;
    }
    if (!latest.isValid())
        return std::nullopt;
    const std::optional<MetricRhythm> rhythm = rhythmOf(metric);
    return MetricFreshness{latest, std::max<qint64>(0, latest.daysTo(asOf)),
                           rhythm && nextPeriodEnd(*rhythm, latest) < asOf};
}

QList<QDate> periodsToEnter(const Metric& metric, const QList<QDate>& there, const QDate& asOf)
{
    const MetricRhythm rhythm = rhythmOf(metric).value_or(kQuarter);
    QList<QDate> periods = there;
    std::sort(periods.begin(), periods.end());
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    if (periods.isEmpty()) {
        const QDate end = calendarEnd(rhythm, asOf);
        periods.append(end > asOf ? movedPeriodEnd(rhythm, end, -1) : end);
    }
    for (qsizetype i = periods.size() - 1; i > 0; --i) {
        const QList<QDate> between = wholePeriodsBetween(rhythm, periods.at(i - 1), periods.at(i));
        for (qsizetype j = between.size() - 1; j >= 0; --j)
            periods.insert(i, between.at(j));
    }
    QList<QDate> missing;
    for (QDate end = nextPeriodEnd(rhythm, periods.last()); end <= asOf;
         end = nextPeriodEnd(rhythm, end))
        missing.append(end);
    periods += missing.mid(std::max<qsizetype>(0, missing.size() - kMostMissing));
    while (periods.size() < kLeastPeriods)
        periods.prepend(movedPeriodEnd(rhythm, periods.first(), -1));
    return periods;
}

QDate periodEndFromText(const QString& text, const QLocale& locale)
{
    const QString trimmed = text.simplified();
    static const QRegularExpression named(
        u"^(?:(?<y1>\\d{4})[ \\-/]?)?[QqTt](?<q>[1-4])(?:[ \\-/]?(?<y2>\\d{4}))?$"_s);
    static const QRegularExpression month(u"^(?<year>\\d{4})-(?<month>\\d{1,2})$"_s);
    static const QRegularExpression year(u"^\\d{4}$"_s);
    QDate end;
    if (const auto quarter = named.match(trimmed); quarter.hasMatch()) {
        const int first = numberIn(quarter, u"y1"_s);
        const int second = numberIn(quarter, u"y2"_s);
        if ((first == 0) != (second == 0))
            end = lastDayOf(first + second, numberIn(quarter, u"q"_s) * 3);
    } else if (const auto iso = month.match(trimmed); iso.hasMatch()) {
        const int number = numberIn(iso, u"month"_s);
        if (number >= 1 && number <= 12)
            end = lastDayOf(numberIn(iso, u"year"_s), number);
    } else if (year.match(trimmed).hasMatch()) {
        end = QDate(trimmed.toInt(), 12, 31);
    } else {
        end = monthEndFromText(trimmed, locale);
        if (!end.isValid())
            end = dateFromText(trimmed, locale);
    }
    const bool known =
        end.isValid() && end.year() >= limits::kFirstYear && end.year() <= limits::kLastYear;
    return known ? end : QDate();
}

} // namespace milepost
