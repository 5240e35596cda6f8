// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <concepts>
#include <cstddef>
#include <memory>

class QLocale;
class QTranslator;

namespace milepost {

/// A marked sentence with its arguments, not yet in any language: it becomes words only where it is
/// shown, in the language that is chosen there. Context and source are literals, which
/// `packaging/dev words` finds as `Message("context", "source %1")`; a copy shares the arguments.
class Message {
public:
    Message() = default;
    /// Text that has no language (a name, a path, what another program says) or is in words
    /// already.
    Message(const QString& text); // NOLINT(google-explicit-constructor): data stands for itself
    template <std::size_t N, std::size_t M>
    Message(const char (&context)[N], const char (&source)[M])
        : m_context(context), m_source(source)
    {}

    /// The message with one more argument, in the order %1, %2 … %9. An argument is never searched
    /// for places again.
    [[nodiscard]] Message arg(const QString& text) const;
    template <class... More>
    [[nodiscard]] Message arg(const QString& first, const QString& second,
                              const More&... more) const
    {
        return arg(first).arg(second, more...);
    }
    /// Written with the separators of the language; what is a mere sign (a year, a key) is a text.
    template <std::integral N>
    [[nodiscard]] Message arg(N number) const
    {
        return whole(number);
    }
    /// At least `minDecimals` and at most `maxDecimals` places, without further zeros at the end.
    [[nodiscard]] Message arg(double number, int minDecimals, int maxDecimals) const;
    [[nodiscard]] Message arg(const QDate& date) const;
    [[nodiscard]] Message arg(const Message& message) const;
    /// "a, b and c"
    [[nodiscard]] Message arg(const QList<Message>& list) const;
    /// A name or another text of people, in the quotation marks of the language.
    [[nodiscard]] Message quoted(const QString& text) const;

    [[nodiscard]] bool isEmpty() const { return m_source == nullptr && !m_arguments; }

    /// The words in the language of a catalogue; without one, or where it has none, in English.
    /// Never fails.
    [[nodiscard]] QString toText(const QLocale& locale, const QTranslator* catalogue) const;
    [[nodiscard]] QString toEnglish() const;

    /// The same sentence with the same arguments, whatever language it is shown in.
    friend bool operator==(const Message& a, const Message& b);

private:
    friend class Counted;
    struct Argument;
    struct Arguments;

    [[nodiscard]] Message with(Argument argument) const;
    [[nodiscard]] Message whole(qint64 number) const;

    const char* m_context = nullptr;
    const char* m_source = nullptr;
    const char* m_plural = nullptr; ///< English for all numbers but one, where there is a count
    qint64 m_count = -1;
    std::shared_ptr<const Arguments> m_arguments;
};

/// A sentence that depends on a number, which stands in it as %n: the English for one and for any
/// other number. Another language has as many forms as its rules ask for.
class Counted {
public:
    template <std::size_t N, std::size_t M, std::size_t P>
    Counted(const char (&context)[N], const char (&one)[M], const char (&many)[P])
        : m_context(context), m_one(one), m_many(many)
    {}
    [[nodiscard]] Message of(qint64 count) const;

private:
    const char* m_context;
    const char* m_one;
    const char* m_many;
};

/// Without zeros at the end beyond `minDecimals` places, rounded to `maxDecimals`, with a true
/// minus.
[[nodiscard]] QString decimalText(const QLocale& locale, double value, int minDecimals,
                                  int maxDecimals);

/// Two sentences, one after the other.
[[nodiscard]] Message bothSentences(const Message& first, const Message& second);

/// "a, b or c" of words that stand in a file, each in quotation marks.
[[nodiscard]] Message anyOf(const QList<QString>& words);

/// "a, b and c" in the language of the catalogue.
[[nodiscard]] QString listed(const QList<QString>& items, const QTranslator* catalogue);

} // namespace milepost
