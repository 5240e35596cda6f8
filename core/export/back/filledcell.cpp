// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/back/filledcell.h"

#include "core/base/limits.h"
#include "core/base/numberreader.h"
#include "core/base/plainline.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kQuotedLetters = 40;
constexpr double kRounding = 1e-9; ///< of a number that should be whole
constexpr double kWholePercent = 100;

Error refusedCell(const Message& sentence)
{
    return {sentence, {}, {}};
}

/// A text of somebody else as it stands in a sentence.
QString quotable(const QString& text)
{
    return harmless(text.left(kQuotedLetters));
}

Error unreadableDay(const QString& text)
{
    return refusedCell(Message("Export", "%1 is no day that can be read in one way; write it as "
                                         "2026-01-31.")
                           .quoted(quotable(text)));
}

Result<FillInValue> dayWithinYears(const QDate& day, const QString& text)
{
    if (!day.isValid())
        return unreadableDay(text);
    if (day.year() < limits::kFirstYear || day.year() > limits::kLastYear) {
        return refusedCell(Message("Export", "%1 is outside the years %2 to %3.")
                               .quoted(quotable(text))
                               .arg(QString::number(limits::kFirstYear))
                               .arg(QString::number(limits::kLastYear)));
    }
    return FillInValue(day);
}

Result<FillInValue> dayFromNumber(const XlsxCell& cell, bool from1904)
{
    const QString shown = QString::number(cell.number, 'g', 15);
    if (cell.format != XlsxFormat::Day && cell.format != XlsxFormat::Moment) {
        return refusedCell(Message("Export", "%1 is a number and not shown as a day; give the cell "
                                             "the format of a day.")
                               .arg(shown));
    }
    if (std::floor(cell.number) != cell.number) {
        return refusedCell(
            Message("Export", "A day belongs here without a time; take the time out."));
    }
    // ISO 29500-1, 18.17.4; the day 60 of the count from 1900 never was.
    constexpr double most = 3e6;
    constexpr double firstSure = 61;
    if (cell.number < (from1904 ? 0 : firstSure) || cell.number > most)
        return unreadableDay(shown);
    const QDate epoch = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const QDate day = epoch.addDays(static_cast<qint64>(cell.number));
    return dayWithinYears(day, day.toString(Qt::ISODate));
}

/// Day, month and year as three numbers; not valid where they can be read in two ways.
QDate sureDay(const QString& text)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})$"_s);
    static const QRegularExpression yearLast(u"^(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4})$"_s);
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    const auto match = yearLast.match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const QDate dayFirst(match.captured(4).toInt(), second, first);
    const QDate monthFirst(match.captured(4).toInt(), first, second);
    // Where points stand between them the day comes first in every country.
    if (match.captured(2) == u"."_s || !monthFirst.isValid() || dayFirst == monthFirst)
        return dayFirst;
    return dayFirst.isValid() ? QDate() : monthFirst;
}

Result<FillInValue> dayFromText(const QString& text, const QLocale& locale)
{
    if (const QDate day = sureDay(text); day.isValid())
        return dayWithinYears(day, text);
    static const QRegularExpression marks(u"[.,](?= |$)"_s);
    static const QRegularExpression monthFirst(u"^(\\S+) (\\d{1,2}) (\\d{4})$"_s);
    const QString plain = QString(text).remove(marks).replace(monthFirst, u"\\2 \\1 \\3"_s);
    for (const QLocale& one : {locale, QLocale(QLocale::English, QLocale::UnitedKingdom)}) {
        for (const QString& form : {u"d MMMM yyyy"_s, u"d MMM yyyy"_s}) {
            for (const QString& written : {text, plain}) {
                const QDate day = one.toDate(written, form);
                if (day.isValid())
                    return dayWithinYears(day, text);
            }
        }
    }
    return unreadableDay(text);
}

Result<FillInValue> dayFrom(const XlsxCell& cell, const CellReading& reading)
{
    switch (cell.kind) {
    case XlsxKind::Number:
        return dayFromNumber(cell, reading.from1904);
    case XlsxKind::IsoDate: {
        static const QRegularExpression midnight(u"T00:00:00(\\.0+)?Z?$"_s);
        const QString day = QString(cell.text).remove(midnight);
        return dayWithinYears(QDate::fromString(day, u"yyyy-MM-dd"_s), cell.text);
    }
    default:
        return dayFromText(filledText(cell.text), reading.locale);
    }
}

/// A number in a text that people of every country read alike.
Result<double> sureNumber(const QString& text, const NumberRange& range)
{
    Result<double> point = readNumber(text, QLocale::c(), range);
    Result<double> comma = readNumber(text, QLocale(QLocale::German, QLocale::Germany), range);
    if (!comma)
        return comma;
    if (!point)
        return point;
    if (*point == *comma)
        return point;
    return refusedCell(Message("Export", "%1 can be read as two different numbers; write it as a "
                                         "number and not as a text.")
                           .quoted(quotable(text)));
}

Result<double> percentFrom(const XlsxCell& cell)
{
    const auto bare = [](const QString& shown) {
        return refusedCell(Message("Export", "%1 is not shown in per cent, so that it may mean two "
                                             "things; write it with the sign of per cent.")
                               .quoted(quotable(shown)));
    };
    if (cell.kind == XlsxKind::Number) {
        if (cell.format != XlsxFormat::Percent)
            return bare(QString::number(cell.number, 'g', 15));
        return cell.number;
    }
    if (!cell.text.contains(u'%') && !cell.text.contains(u'٪') && !cell.text.contains(u'％'))
        return bare(cell.text);
    const Result<double> number =
        sureNumber(cell.text, {-limits::kMaxAmount, limits::kMaxAmount, 9, true});
    return number ? Result<double>(*number / kWholePercent) : number;
}

Result<double> plainFrom(const XlsxCell& cell, int decimals)
{
    if (cell.kind != XlsxKind::Number)
        return sureNumber(cell.text, {-limits::kMaxAmount, limits::kMaxAmount, decimals, false});
    if (cell.format == XlsxFormat::Plain)
        return cell.number;
    return refusedCell(cell.format == XlsxFormat::Percent
                           ? Message("Export", "A plain number belongs here, and not one in per "
                                               "cent.")
                           : Message("Export", "A number belongs here, and not a day or a time."));
}

/// The number where it is whole, times `scale`; refused otherwise.
Result<FillInValue> wholeFrom(const Result<double>& number, double scale, double most)
{
    if (!number)
        return number.error();
    const double scaled = *number * scale;
    const double whole = std::round(scaled);
    if (std::abs(scaled - whole) > kRounding * std::max(1.0, std::abs(scaled)) || whole < 0 ||
        whole > most) {
        return refusedCell(Message("Export", "A whole number from 0 to %1 belongs here.")
                               .arg(static_cast<qint64>(most)));
    }
    return FillInValue(whole / scale);
}

Result<FillInValue> stateFrom(const XlsxCell& cell, const SentState& sent)
{
    const QString word = filledText(cell.text);
    if (cell.kind == XlsxKind::Text && sent.states.contains(word.toCaseFolded()))
        return FillInValue(toName(sent.states.value(word.toCaseFolded())));
    return refusedCell(Message("Export", "%1 is no state of a play; choose one from the list.")
                           .quoted(cell.kind == XlsxKind::Number
                                       ? QString::number(cell.number, 'g', 15)
                                       : quotable(word)));
}

Result<FillInValue> textFrom(const XlsxCell& cell)
{
    if (cell.kind != XlsxKind::Text)
        return refusedCell(Message("Export", "A text belongs here, and not a number."));
    return FillInValue(filledText(cell.text));
}

/// Why nothing in such a cell is read, or an empty message.
Message unreadableCell(const XlsxCell& cell)
{
    if (cell.merged)
        return Message("Export", "The cell is merged with others; split them.");
    if (cell.formula)
        return Message("Export", "This is a formula; put its value in its place.");
    if (cell.kind == XlsxKind::Fault)
        return Message("Export", "The cell shows an error (%1).").arg(harmless(cell.text.left(20)));
    if (cell.kind == XlsxKind::Boolean)
        return Message("Export", "The cell holds a truth value, which has no meaning here.");
    return {};
}

} // namespace

QString filledText(const QString& text)
{
    return text.simplified();
}

Result<FillInValue> filledValue(const XlsxCell& cell, FillInKind kind, bool percent,
                                const CellReading& reading)
{
    if (const Message why = unreadableCell(cell); !why.isEmpty())
        return refusedCell(why);
    if (cell.kind == XlsxKind::Empty ||
        (cell.kind == XlsxKind::Text && filledText(cell.text).isEmpty()))
        return FillInValue();
    if (cell.kind == XlsxKind::IsoDate && kind != FillInKind::Day)
        return refusedCell(Message("Export", "A day has no meaning here."));
    switch (kind) {
    case FillInKind::Day:
        return dayFrom(cell, reading);
    case FillInKind::Share:
        return wholeFrom(percentFrom(cell), kWholePercent, kWholePercent);
    case FillInKind::Figure: {
        const Result<double> number = percent ? percentFrom(cell) : plainFrom(cell, 9);
        return number ? Result<FillInValue>(FillInValue(*number)) : number.error();
    }
    case FillInKind::Count:
        return wholeFrom(plainFrom(cell, 0), 1, limits::kMaxGroupSize);
    case FillInKind::State:
        return stateFrom(cell, reading.sent);
    case FillInKind::Id:
    case FillInKind::Text:
        break;
    }
    return textFrom(cell);
}

} // namespace milepost
