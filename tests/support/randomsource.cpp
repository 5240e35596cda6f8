// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomsource.h"

#include <QJsonArray>

#include <array>

namespace milepost {

namespace {

const std::array<const char16_t*, 20> kWords{u"Partner",         u"renewal",
                                             u"Überblick",       u"naïve",
                                             u"客户成功",        u"العملاء",
                                             u"Здоровье",        u"O'Brien",
                                             u"\"quoted\"",      u"'; DROP TABLE ballot; --",
                                             u"<b>bold</b>",     u"50 %",
                                             u"a/b\\c?d#e",      u"𝔐𝔦𝔩𝔢",
                                             u"👩‍💻🚀", u"=1+1",
                                             u"{json:[]}",       u"https://x.test/",
                                             u"e\u0301te\u0301", u"%1 %2"};

} // namespace

int RandomSource::number(int from, int to)
{
    return from + static_cast<int>(m_engine() % static_cast<quint32>(to - from + 1));
}

double RandomSource::real(double from, double to)
{
    return from + (to - from) * (static_cast<double>(m_engine()) / 4294967295.0);
}

QString RandomSource::text(qsizetype maxLength, bool lines)
{
    qsizetype wanted = number(1, 40);
    if (chance(3))
        wanted = maxLength;
    QString text;
    do {
        if (!text.isEmpty())
            text += lines && chance(20) ? (chance(50) ? u'\n' : u'\t') : u' ';
        text +=
            QString::fromUtf16(kWords.at(static_cast<std::size_t>(number(0, kWords.size() - 1))));
    } while (text.size() < wanted);
    text.truncate(maxLength);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text.trimmed().isEmpty() ? QStringLiteral("x") : text;
}

QString RandomSource::maybeText(qsizetype maxLength, bool lines)
{
    return chance(50) ? text(maxLength, lines) : QString();
}

QByteArray RandomSource::bytes(int maxLength)
{
    QByteArray bytes(number(0, maxLength), Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>(number(0, 255));
    return bytes;
}

QDate RandomSource::date()
{
    return QDate(2019, 1, 1).addDays(number(0, 365 * 12));
}

QDate RandomSource::maybeDate()
{
    return chance(50) ? date() : QDate();
}

QJsonObject RandomSource::extensions()
{
    if (!chance(10))
        return {};
    QJsonObject nested{
        {QStringLiteral("list"), QJsonArray{1, 2.5, text(20), QJsonValue::Null, true}},
        {text(10), real(-1e9, 1e9)}};
    return {{QStringLiteral("x-") + QString::number(number(1, 9)), nested},
            {QStringLiteral("x-note"), maybeText(30)}};
}

} // namespace milepost
