// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QString>

#include <utility>
#include <variant>

namespace milepost {

/// What went wrong, for people: `message` is one sentence that says what and what to do, `detail`
/// is optional technical background, `where` names the place (a JSON pointer, a table and row, a
/// path).
struct Error {
    Message message;
    QString detail;
    QString where;

    bool operator==(const Error&) const = default;

    /// One line in English, whatever the parts hold: `where: message (detail)`, leaving out what is
    /// empty and shortening a place of more than 300 characters.
    [[nodiscard]] QString toLine() const { return toLine(message.toEnglish()); }
    /// The same with the message in words that are chosen already.
    [[nodiscard]] QString toLine(const QString& words) const
    {
        constexpr qsizetype longestPlace = 300;
        QString line = where.size() > longestPlace ? where.left(longestPlace) + u'…' : where;
        if (!line.isEmpty())
            line += QStringLiteral(": ");
        line += words;
        if (!detail.isEmpty())
            line += QStringLiteral(" (") + detail + QLatin1Char(')');
        for (QChar& c : line) {
            if (c.unicode() < 0x20 || c.unicode() == 0x7f)
                c = u' ';
        }
        return line;
    }
};

/// The outcome of something that can fail: either a T or an Error, never both. value() and error()
/// may only be called on the matching outcome.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the purpose
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error) // NOLINT(google-explicit-constructor): `return Error{…};` is the purpose
        : m_state(std::in_place_index<1>, std::move(error))
    {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

private:
    std::variant<T, Error> m_state;
};

/// Result of something that yields nothing but success.
struct Done {
    bool operator==(const Done&) const = default;
};

} // namespace milepost
