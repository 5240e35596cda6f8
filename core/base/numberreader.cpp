// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numberreader.h"

#include "core/base/plainline.h"

#include <QList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace milepost {

namespace {

constexpr int kSureDigits = 15; ///< that a double keeps
constexpr qsizetype kShown = 40;

/// The text in ASCII: digits, "." and ",", "'" between groups, "|" for the decimal sign of Arabic,
/// "%", "-" and "+". Any other character stays as it is.
QString inAscii(const QString& text)
{
    QString ascii;
    for (const QChar c : text.trimmed()) {
        switch (c.unicode()) {
        case 0x200e: // marks of direction
        case 0x200f:
        case 0x061c:
        case 0x202a:
        case 0x202b:
        case 0x202c:
        case 0x2066:
        case 0x2067:
        case 0x2068:
        case 0x2069:
            break;
        case 0x2212: // minus and what is taken for it
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0xfe63:
        case 0xff0d:
            ascii += u'-';
            break;
        case 0xff0b:
            ascii += u'+';
            break;
        case 0x066a:
        case 0xff05:
        case 0xfe6a:
            ascii += u'%';
            break;
        case 0x066b:
            ascii += u'|';
            break;
        case 0xff0c:
        case 0x060c:
            ascii += u',';
            break;
        case 0xff0e:
            ascii += u'.';
            break;
        case 0x066c:
        case 0x2018:
        case 0x2019:
        case 0x02bc:
        case 0x2032:
        case 0xff07:
            ascii += u'\'';
            break;
        default:
            if (c.isDigit())
                ascii += QChar(u'0' + c.digitValue());
            else
                ascii += c.isSpace() && c != u'\n' && c != u'\t' ? QChar(u' ') : c;
        }
    }
    return ascii;
}

/// The sign, the digits between separators, and whether a sign of percent was there.
struct Parts {
    bool negative = false;
    bool percent = false;
    QStringList digits{QString()};
    QString separators; ///< one between two of the digits
};

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

std::optional<Parts> partsOf(QString ascii)
{
    Parts parts;
    const auto take = [&ascii](QLatin1String sign) {
        if (!ascii.startsWith(sign))
            return false;
        ascii = ascii.mid(1).trimmed();
        return true;
    };
    parts.percent = take(QLatin1String("%"));
    parts.negative = take(QLatin1String("-"));
    if (!parts.negative)
        take(QLatin1String("+"));
    if (!parts.percent && ascii.endsWith(u'%')) {
        parts.percent = true;
        ascii = ascii.chopped(1).trimmed();
    }
    for (const QChar c : std::as_const(ascii)) {
        if (isAsciiDigit(c)) {
            parts.digits.last() += c;
        } else if (c == u'.' || c == u',' || c == u'\'' || c == u' ' || c == u'|') {
            parts.separators += c;
            parts.digits.append(QString());
        } else {
            return std::nullopt;
        }
    }
    const bool any = std::any_of(parts.digits.cbegin(), parts.digits.cend(),
                                 [](const QString& digits) { return !digits.isEmpty(); });
    return any ? std::optional(parts) : std::nullopt;
}

/// Whether the digits up to (not with) `end` are groups as people make them.
bool areGroups(const Parts& parts, qsizetype end)
{
    const QChar separator = parts.separators.front();
    for (qsizetype i = 0; i + 1 < end; ++i) {
        if (parts.separators[i] != separator)
            return false;
    }
    const qsizetype middle = end > 2 ? parts.digits[1].size() : 3;
    const bool asInIndia = middle == 2 && separator == u',';
    if ((middle != 3 && !asInIndia) || parts.digits[end - 1].size() != 3)
        return false;
    for (qsizetype i = 1; i + 1 < end; ++i) {
        if (parts.digits[i].size() != middle)
            return false;
    }
    const QString& first = parts.digits.front();
    return !first.isEmpty() && first.size() <= middle && !first.startsWith(u'0');
}

/// A reading: the digits without separators, and how many of them are decimals.
struct Reading {
    QString whole;
    QString decimals;

    [[nodiscard]] double value(const Parts& parts) const
    {
        const double size = (u'0' + whole + u'.' + decimals + u'0').toDouble();
        return parts.negative && size != 0 ? -size : size;
    }
};

Reading readingWith(const Parts& parts, bool decimals)
{
    QString whole = parts.digits.mid(0, parts.digits.size() - (decimals ? 1 : 0)).join(QString());
    while (whole.startsWith(u'0'))
        whole.remove(0, 1);
    QString behind = decimals ? parts.digits.last() : QString();
    while (behind.endsWith(u'0'))
        behind.chop(1);
    return {whole, behind};
}

/// The readings that the separators allow: none, one, or a group and a decimal.
QList<Reading> readingsOf(const Parts& parts)
{
    const qsizetype count = parts.digits.size();
    if (count == 1)
        return {readingWith(parts, false)};
    const QChar last = parts.separators.back();
    const bool once = parts.separators.count(last) == 1;
    const bool canBeDecimal = (last == u'.' || last == u',' || last == u'|') && once &&
                              !parts.digits.back().isEmpty() &&
                              (count == 2 || areGroups(parts, count - 1));
    const bool canBeGroup = last != u'|' && areGroups(parts, count);
    QList<Reading> readings;
    if (canBeGroup)
        readings.append(readingWith(parts, false));
    if (canBeDecimal)
        readings.append(readingWith(parts, true));
    return readings;
}

bool isWithin(double value, const NumberRange& range)
{
    return value >= range.least && value <= range.most;
}

QString shown(const QLocale& locale, double value)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(value, 'f', QLocale::FloatingPointShortest);
}

Error refusal(const Message& sentence)
{
    return {sentence, {}, {}};
}

/// The beginning of the text, which is quoted in the sentence that refuses it.
QString beginning(const QString& text)
{
    return harmless(text.trimmed().left(kShown));
}

/// Says what the beginning of the text would be.
Error noNumber(const QString& text, const QLocale& locale)
{
    const QString ascii = inAscii(text);
    qsizetype end = 0;
    while (end < ascii.size() && QStringLiteral("0123456789.,'|-+ ").contains(ascii[end]))
        ++end;
    const std::optional<Parts> parts =
        end < ascii.size() ? partsOf(ascii.left(end).trimmed()) : std::nullopt;
    const QList<Reading> readings = parts ? readingsOf(*parts) : QList<Reading>();
    if (readings.size() != 1)
        return refusal(Message("Numbers", "%1 is not a number.").quoted(beginning(text)));
    return refusal(Message("Numbers", "%1 is not a number; only %2 of it is understood.")
                       .quoted(beginning(text))
                       .arg(shown(locale, readings.first().value(*parts))));
}

Result<double> checked(const QString& text, const QLocale& locale, const Parts& parts,
                       const Reading& reading, const NumberRange& range)
{
    const double value = reading.value(parts);
    if (!isWithin(value, range)) {
        return refusal(Message("Numbers", "%1 is read as %2; possible is %3 to %4.")
                           .quoted(beginning(text))
                           .arg(shown(locale, value))
                           .arg(shown(locale, range.least))
                           .arg(shown(locale, range.most)));
    }
    if (reading.decimals.size() > range.decimals) {
        return refusal(
            range.decimals == 0
                ? Message("Numbers", "%1 is read as %2; only whole numbers are possible.")
                      .quoted(beginning(text))
                      .arg(shown(locale, value))
                : Message("Numbers", "%1 is read as %2; at most %3 decimals are possible.")
                      .quoted(beginning(text))
                      .arg(shown(locale, value))
                      .arg(range.decimals));
    }
    if (reading.whole.size() + reading.decimals.size() > kSureDigits)
        return refusal(
            Message("Numbers", "%1 has more digits than can be kept.").quoted(beginning(text)));
    return value;
}

} // namespace

Result<double> readNumber(const QString& text, const QLocale& locale, const NumberRange& range)
{
    const std::optional<Parts> parts = partsOf(inAscii(text));
    const QList<Reading> readings = parts ? readingsOf(*parts) : QList<Reading>();
    if (readings.isEmpty())
        return noNumber(text, locale);
    if (parts->percent && !range.percent) {
        return refusal(Message("Numbers", "%1 is a percentage; a plain number belongs here.")
                           .quoted(beginning(text)));
    }
    if (readings.size() == 1)
        return checked(text, locale, *parts, readings.first(), range);

    const Reading& group = readings.first();
    const Reading& decimal = readings.last();
    const QString separator(parts->separators.back());
    if (separator == locale.decimalPoint())
        return checked(text, locale, *parts, decimal, range);
    if (range.decimals == 0 && separator == locale.groupSeparator())
        return checked(text, locale, *parts, group, range);
    const bool asGroup = isWithin(group.value(*parts), range);
    const bool asDecimal = isWithin(decimal.value(*parts), range);
    if (asGroup != asDecimal)
        return checked(text, locale, *parts, asGroup ? group : decimal, range);
    return refusal(Message("Numbers", "%1 can be read as %2 or as %3; write it as one of these.")
                       .quoted(beginning(text))
                       .arg(shown(locale, group.value(*parts)))
                       .arg(shown(locale, decimal.value(*parts))));
}

Result<int> readWholeNumber(const QString& text, const QLocale& locale, int least, int most)
{
    const Result<double> number = readNumber(text, locale, {double(least), double(most), 0, false});
    return number ? Result<int>(static_cast<int>(*number)) : Result<int>(number.error());
}

} // namespace milepost
