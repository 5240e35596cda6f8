// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonscanner.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace milepost {

QString pointerToken(const QString& key)
{
    QString token = key;
    return token.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

JsonScanner::Outcome JsonScanner::scan(int maxDepth)
{
    return walk(maxDepth, nullptr);
}

int JsonScanner::lineOf(const QString& wanted)
{
    m_at = 0;
    m_levels.clear();
    static_cast<void>(walk(1 << 20, &wanted));
    return pointer() == wanted ? line() : 0;
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

void JsonScanner::skipSpace()
{
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at];
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            return;
        ++m_at;
    }
}

bool JsonScanner::readString(QByteArray& decoded)
{
    const qsizetype start = m_at;
    bool escaped = false;
    for (++m_at; m_at < m_bytes.size(); ++m_at) {
        const char c = m_bytes[m_at];
        if (c == '\\') {
            escaped = true;
            ++m_at;
        } else if (c == '"') {
            ++m_at;
            const QByteArray raw = m_bytes.mid(start, m_at - start);
            decoded =
                escaped ? QJsonDocument::fromJson('[' + raw + ']').array().at(0).toString().toUtf8()
                        : raw.mid(1, raw.size() - 2);
            if (decoded.isNull())
                decoded = QByteArray("");
            return true;
        }
    }
    return false;
}

bool JsonScanner::skipScalar()
{
    QByteArray ignored;
    if (m_bytes[m_at] == '"')
        return readString(ignored);
    const qsizetype start = m_at;
    while (m_at < m_bytes.size() && !QByteArray(" \n\r\t,]}").contains(m_bytes[m_at]))
        ++m_at;
    return m_at > start;
}

JsonScanner::Outcome JsonScanner::walk(int maxDepth, const QString* wanted)
{
    bool expectValue = true;
    for (;;) {
        skipSpace();
        if (expectValue && wanted && pointer() == *wanted)
            return Outcome::Complete;
        if (m_at >= m_bytes.size())
            return m_levels.empty() && !expectValue ? Outcome::Complete : Outcome::Malformed;

        const char c = m_bytes[m_at];
        if (expectValue) {
            if (c == '{' || c == '[') {
                if (static_cast<int>(m_levels.size()) >= maxDepth)
                    return Outcome::TooDeep;
                m_levels.push_back({c == '{', -1, {}, {}});
                ++m_at;
                skipSpace();
                const char first = m_at < m_bytes.size() ? m_bytes[m_at] : '\0';
                if (first == (c == '{' ? '}' : ']')) {
                    expectValue = false;
                    continue;
                }
            } else {
                if (!skipScalar())
                    return Outcome::Malformed;
                expectValue = false;
                continue;
            }
        } else {
            if (m_levels.empty())
                return Outcome::Malformed;
            if (c == '}' || c == ']') {
                if (m_levels.back().isObject != (c == '}'))
                    return Outcome::Malformed;
                m_levels.pop_back();
                ++m_at;
                continue;
            }
            if (c != ',')
                return Outcome::Malformed;
            ++m_at;
            skipSpace();
        }

        // The next member of the innermost level begins here.
        Level& level = m_levels.back();
        if (level.isObject) {
            QByteArray key;
            if (m_at >= m_bytes.size() || m_bytes[m_at] != '"' || !readString(key))
                return Outcome::Malformed;
            level.key = key;
            if (level.keys.contains(key))
                return Outcome::DuplicateKey;
            level.keys.insert(key);
            skipSpace();
            if (m_at >= m_bytes.size() || m_bytes[m_at] != ':')
                return Outcome::Malformed;
            ++m_at;
        } else {
            ++level.index;
        }
        expectValue = true;
    }
}

} // namespace milepost
