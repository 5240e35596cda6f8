// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datereader.h"

#include <QLocale>
#include <QRegularExpression>

namespace milepost {

namespace {

/// Three numbers in the order in which the locale's short date has day, month and year.
QDate dateFromNumbers(const QString& text, const QLocale& locale)
{
    static const QRegularExpression numbers(
        QStringLiteral("^(\\d{1,4})\\s*[./\\- ]\\s*(\\d{1,2})\\s*[./\\- ]\\s*(\\d{1,4})\\.?$"));
    const QRegularExpressionMatch match = numbers.match(text);
    if (!match.hasMatch())
        return {};
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const int third = match.captured(3).toInt();
    if (match.captured(1).size() > 2)
        return {first, second, third};
    if (format.startsWith(u'y')) {
        // Written the other way round than the locale does: only where it cannot mislead.
        if (third < 100)
            return {2000 + first, second, third};
        if (first > 12 || first == second)
            return {third, second, first};
        return second > 12 ? QDate(third, first, second) : QDate();
    }
    const bool monthFirst = format.indexOf(u'M') < format.indexOf(u'd');
    const int year = third < 100 ? 2000 + third : third;
    return {year, monthFirst ? first : second, monthFirst ? second : first};
}

} // namespace

QDate dateFromText(const QString& text, const QLocale& locale)
{
    const QString trimmed = text.trimmed();
    for (const QLocale::FormatType format :
         {QLocale::ShortFormat, QLocale::NarrowFormat, QLocale::LongFormat}) {
        QDate date = locale.toDate(trimmed, format);
        if (date.isValid() && date.year() < 2000 && date.year() >= 1900 &&
            !trimmed.contains(QString::number(date.year())))
            date = date.addYears(100);
        if (date.isValid())
            return date;
    }
    for (const char* format : {"d MMMM yyyy", "d MMM yyyy"}) {
        const QDate date = locale.toDate(trimmed, QString::fromLatin1(format));
        if (date.isValid())
            return date;
    }
    const QDate iso = QDate::fromString(trimmed, Qt::ISODate);
    return iso.isValid() ? iso : dateFromNumbers(trimmed, locale);
}

} // namespace milepost
