// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonscanner.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cctype>
#include <cstring>
#include <limits>

namespace milepost {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::vector<QByteArray> tokensOf(const QString& pointer)
{
    std::vector<QByteArray> tokens;
    if (pointer.isEmpty())
        return tokens;
    const QList<QString> parts = pointer.split(u'/');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        QString token = parts[i];
        tokens.push_back(token.replace(QLatin1String("~1"), QLatin1String("/"))
                             .replace(QLatin1String("~0"), QLatin1String("~"))
                             .toUtf8());
    }
    return tokens;
}

} // namespace

QString pointerToken(const QString& key)
{
    QString token = key;
    return token.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

JsonScanner::Outcome JsonScanner::scan(int maxDepth)
{
    m_at = 0;
    m_levels.clear();
    return walk(maxDepth);
}

void JsonScanner::moveTo(qsizetype offset)
{
    m_stop = offset;
    static_cast<void>(scan(std::numeric_limits<int>::max()));
    m_stop = -1;
    m_at = std::clamp<qsizetype>(offset, 0, m_bytes.size());
}

int JsonScanner::lineOf(const QString& pointer)
{
    const std::vector<QByteArray> tokens = tokensOf(pointer);
    m_wanted = &tokens;
    m_matched = 0;
    static_cast<void>(scan(std::numeric_limits<int>::max()));
    const bool found = isWanted();
    m_wanted = nullptr;
    return found ? line() : 0;
}

QString JsonScanner::pointer() const
{
    QString text;
    for (const Level& level : m_levels) {
        if (level.isObject ? level.key.isNull() : level.index < 0)
            break;
        text += u'/';
        text += level.isObject ? pointerToken(QString::fromUtf8(level.key))
                               : QString::number(level.index);
    }
    return text;
}

int JsonScanner::line() const
{
    const auto end = m_bytes.cbegin() + std::min(m_at, m_bytes.size());
    return static_cast<int>(std::count(m_bytes.cbegin(), end, '\n')) + 1;
}

bool JsonScanner::isWanted() const
{
    return m_wanted && m_levels.size() == m_wanted->size() && m_matched == m_wanted->size();
}

// Keeps count of how many levels, from the outside in, stand where the wanted pointer goes.
void JsonScanner::noteMatch()
{
    const std::size_t depth = m_levels.size();
    m_matched = std::min(m_matched, depth - 1);
    if (!m_wanted || m_matched != depth - 1 || depth > m_wanted->size())
        return;
    const Level& level = m_levels.back();
    const QByteArray& token = (*m_wanted)[depth - 1];
    if (level.isObject ? level.key == token : QByteArray::number(level.index) == token)
        m_matched = depth;
}

void JsonScanner::skipSpace()
{
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at];
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            return;
        ++m_at;
    }
}

// The four hexadecimal digits after `\u`, or -1; stands behind them afterwards.
int JsonScanner::readHex()
{
    if (m_at + 4 > m_bytes.size())
        return -1;
    bool ok = false;
    const QByteArray digits = m_bytes.mid(m_at, 4);
    const int unit = digits.toInt(&ok, 16);
    if (!ok || !std::all_of(digits.cbegin(), digits.cend(),
                            [](char c) { return std::isxdigit(static_cast<unsigned char>(c)); }))
        return -1;
    m_at += 4;
    return unit;
}

JsonScanner::Outcome JsonScanner::readString(QByteArray* decoded)
{
    const qsizetype start = m_at++;
    bool escaped = false;
    bool plain = true;
    for (;;) {
        if (m_at >= m_bytes.size())
            return Outcome::Malformed;
        const char c = m_bytes[m_at];
        if (c == '"')
            break;
        if (static_cast<unsigned char>(c) < 0x20)
            return Outcome::Malformed;
        plain = plain && static_cast<unsigned char>(c) < 0x80;
        ++m_at;
        if (c != '\\')
            continue;
        escaped = true;
        const char kind = current();
        if (kind == '\0' || !std::strchr("\"\\/bfnrtu", kind))
            return Outcome::Malformed;
        ++m_at;
        if (kind != 'u')
            continue;
        const int unit = readHex();
        if (unit < 0)
            return Outcome::Malformed;
        if (QChar::isLowSurrogate(static_cast<char32_t>(unit)))
            return Outcome::BadText;
        if (QChar::isHighSurrogate(static_cast<char32_t>(unit))) {
            if (m_bytes.mid(m_at, 2) != "\\u")
                return Outcome::BadText;
            m_at += 2;
            if (!QChar::isLowSurrogate(static_cast<char32_t>(readHex())))
                return Outcome::BadText;
        }
    }
    ++m_at;
    if (!plain && !QUtf8StringView(m_bytes.constData() + start, m_at - start).isValidUtf8())
        return Outcome::BadText;
    if (decoded) {
        const QByteArray raw = m_bytes.mid(start, m_at - start);
        *decoded = escaped
                       ? QJsonDocument::fromJson('[' + raw + ']').array().at(0).toString().toUtf8()
                       : raw.mid(1, raw.size() - 2);
        if (decoded->isNull())
            *decoded = QByteArray("");
    }
    return Outcome::Complete;
}

bool JsonScanner::skipDigits()
{
    const qsizetype start = m_at;
    while (isDigit(current()))
        ++m_at;
    return m_at > start;
}

bool JsonScanner::skipNumber()
{
    if (current() == '-')
        ++m_at;
    if (current() == '0')
        ++m_at;
    else if (!skipDigits())
        return false;
    if (current() == '.') {
        ++m_at;
        if (!skipDigits())
            return false;
    }
    if (current() == 'e' || current() == 'E') {
        ++m_at;
        if (current() == '+' || current() == '-')
            ++m_at;
        if (!skipDigits())
            return false;
    }
    return true;
}

JsonScanner::Outcome JsonScanner::skipScalar()
{
    if (current() == '"')
        return readString(nullptr);
    for (const QByteArrayView word : {"true", "false", "null"}) {
        if (QByteArrayView(m_bytes).sliced(m_at).startsWith(word)) {
            m_at += word.size();
            return Outcome::Complete;
        }
    }
    return skipNumber() ? Outcome::Complete : Outcome::Malformed;
}

// Reads the key of an object's member and the colon, or counts on in an array.
JsonScanner::Outcome JsonScanner::nextMember()
{
    skipSpace();
    Level& level = m_levels.back();
    if (!level.isObject) {
        ++level.index;
        noteMatch();
        return Outcome::Complete;
    }
    level.key = QByteArray();
    if (current() != '"')
        return Outcome::Malformed;
    QByteArray key;
    const Outcome outcome = readString(&key);
    if (outcome != Outcome::Complete)
        return outcome;
    level.key = key;
    if (level.keys.contains(key))
        return Outcome::DuplicateKey;
    level.keys.insert(key);
    noteMatch();
    skipSpace();
    if (current() != ':')
        return Outcome::Malformed;
    ++m_at;
    return Outcome::Complete;
}

JsonScanner::Outcome JsonScanner::walk(int maxDepth)
{
    bool expectValue = true;
    for (;;) {
        skipSpace();
        if (m_stop >= 0 && m_at >= m_stop)
            return Outcome::Complete;
        if (expectValue && isWanted())
            return Outcome::Complete;
        if (m_at >= m_bytes.size())
            return m_levels.empty() && !expectValue ? Outcome::Complete : Outcome::Malformed;

        const char c = m_bytes[m_at];
        if (expectValue && (c == '{' || c == '[')) {
            if (m_levels.size() >= static_cast<std::size_t>(maxDepth))
                return Outcome::TooDeep;
            m_levels.push_back({c == '{', -1, {}, {}});
            ++m_at;
            skipSpace();
            if (current() == (c == '{' ? '}' : ']')) {
                expectValue = false;
                continue;
            }
        } else if (expectValue) {
            const Outcome outcome = skipScalar();
            if (outcome != Outcome::Complete)
                return outcome;
            expectValue = false;
            continue;
        } else if (m_levels.empty() || (c != ',' && c != '}' && c != ']')) {
            return Outcome::Malformed;
        } else if (c == ',') {
            ++m_at;
        } else {
            if (m_levels.back().isObject != (c == '}'))
                return Outcome::Malformed;
            m_levels.pop_back();
            m_matched = std::min(m_matched, m_levels.size());
            ++m_at;
            continue;
        }

        const Outcome outcome = nextMember();
        if (outcome != Outcome::Complete)
            return outcome;
        expectValue = true;
    }
}

} // namespace milepost
