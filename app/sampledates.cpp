// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sampledates.h"

#include "core/base/weeks.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

namespace milepost {

namespace {

const QStringList kMonths{
    QStringLiteral("January"), QStringLiteral("February"), QStringLiteral("March"),
    QStringLiteral("April"),   QStringLiteral("May"),      QStringLiteral("June"),
    QStringLiteral("July"),    QStringLiteral("August"),   QStringLiteral("September"),
    QStringLiteral("October"), QStringLiteral("November"), QStringLiteral("December")};
constexpr double kDaysPerMonth = 365.25 / 12;
constexpr double kDaysPerYear = 365.25;

QString monthName(int month)
{
    return kMonths.at(month - 1);
}

/// The words of a match: a day of a month, a month, or a year alone.
QString movedWords(const QRegularExpressionMatch& match, int days)
{
    const QString alone = match.captured(QStringLiteral("alone"));
    if (!alone.isEmpty())
        return QString::number(alone.toInt() + std::lround(days / kDaysPerYear));
    const QString year = match.captured(QStringLiteral("year"));
    const auto month =
        static_cast<int>(kMonths.indexOf(match.captured(QStringLiteral("month")))) + 1;
    const QString day = match.captured(QStringLiteral("day"));
    // Which year hardly matters where none is named: the sample is about one.
    const int inYear = year.isEmpty() ? kSampleDay.year() : year.toInt();
    const QDate moved =
        day.isEmpty()
            ? QDate(inYear, month, 1).addMonths(static_cast<int>(std::lround(days / kDaysPerMonth)))
            : QDate(inYear, month, day.toInt()).addDays(days);
    QString words = monthName(moved.month());
    if (!day.isEmpty())
        words.prepend(QString::number(moved.day()) + u' ');
    if (!year.isEmpty())
        words.append(u' ' + QString::number(moved.year()));
    return words;
}

QString movedString(const QString& text, int days)
{
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return date.isValid() ? date.addDays(days).toString(Qt::ISODate) : movedText(text, days);
}

} // namespace

int daysToMove(const QDate& day)
{
    return static_cast<int>(mondayOf(kSampleDay).daysTo(mondayOf(day)));
}

QString movedText(const QString& text, int days)
{
    static const QRegularExpression spoken(
        QStringLiteral("\\b(?:(?:(?<day>\\d{1,2}) )?(?<month>%1)\\b(?: (?<year>20\\d\\d)\\b)?"
                       "|(?<![\\w-])(?<alone>20\\d\\d)(?![\\w-]))")
            .arg(kMonths.join(u'|')));
    if (!text.contains(u' ') || text.contains(QLatin1String("://")))
        return text;
    QString moved;
    qsizetype end = 0;
    for (auto matches = spoken.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        moved += QStringView(text).sliced(end, match.capturedStart() - end);
        moved += movedWords(match, days);
        end = match.capturedEnd();
    }
    return moved.append(QStringView(text).sliced(end));
}

QJsonValue movedSample(const QJsonValue& value, int days)
{
    if (value.isString())
        return movedString(value.toString(), days);
    if (value.isArray()) {
        QJsonArray moved;
        for (const auto& item : value.toArray())
            moved.append(movedSample(item, days));
        return moved;
    }
    if (!value.isObject())
        return value;
    QJsonObject moved = value.toObject();
    for (auto it = moved.begin(); it != moved.end(); ++it) {
        if (it.key() != QLatin1String("id") && it.key() != QLatin1String("fileName"))
            it.value() = movedSample(it.value(), days);
    }
    return moved;
}

} // namespace milepost
