// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

#include <QLocale>
#include <QTranslator>

#include <cmath>
#include <cstring>
#include <variant>

namespace milepost {

namespace {

bool same(const char* a, const char* b)
{
    return a == b || (a != nullptr && b != nullptr && std::strcmp(a, b) == 0);
}

QString translated(const QTranslator* catalogue, const char* context, const char* source,
                   const char* plural, qint64 count)
{
    // The English plural doubles as the remark by which a catalogue tells such sentences apart.
    QString words = catalogue
                        ? catalogue->translate(context, source, plural, static_cast<int>(count))
                        : QString();
    if (!words.isEmpty() && words != QString::fromUtf8(source))
        return words;
    return QString::fromUtf8(plural != nullptr && count != 1 ? plural : source);
}

Message between()
{
    return Message("List", "%1, %2");
}

/// Puts what `place` returns for '1' to '9' and 'n' where the text has %1 to %9 and %n.
template <class Place>
QString filled(const QString& text, const Place& place)
{
    QString words;
    words.reserve(text.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] == u'%' && (next == u'n' || (next >= u'1' && next <= u'9'))) {
            words += place(next);
            ++i;
        } else {
            words += text[i];
        }
    }
    return words;
}

} // namespace

struct Message::Argument {
    struct Decimal {
        double number = 0;
        int minDecimals = 0;
        int maxDecimals = 0;
        bool operator==(const Decimal&) const = default;
    };

    struct Quoted {
        QString text;
        bool operator==(const Quoted&) const = default;
    };

    std::variant<QString, qint64, Decimal, QDate, Quoted, QList<Message>> value;

    bool operator==(const Argument&) const = default;

    [[nodiscard]] QString toText(const QLocale& locale, const QTranslator* catalogue) const
    {
        if (const auto* text = std::get_if<QString>(&value))
            return *text;
        if (const auto* whole = std::get_if<qint64>(&value))
            return locale.toString(*whole);
        if (const auto* decimal = std::get_if<Decimal>(&value))
            return decimalText(locale, decimal->number, decimal->minDecimals, decimal->maxDecimals);
        if (const auto* date = std::get_if<QDate>(&value))
            return locale.toString(*date, QLocale::ShortFormat);
        if (const auto* quoted = std::get_if<Quoted>(&value))
            return locale.quoteString(quoted->text);
        QList<QString> items;
        for (const Message& message : std::get<QList<Message>>(value))
            items.append(message.toText(locale, catalogue));
        return listed(items, catalogue);
    }
};

struct Message::Arguments {
    QList<Argument> list;
};

Message Message::with(Argument argument) const
{
    auto more = std::make_shared<Arguments>();
    if (m_arguments)
        *more = *m_arguments;
    more->list.append(std::move(argument));
    Message message = *this;
    message.m_arguments = std::move(more);
    return message;
}

Message Message::whole(qint64 number) const
{
    return with({number});
}

Message::Message(const QString& text)
{
    if (!text.isEmpty())
        *this = Message().with({text});
}

Message Message::arg(const QString& text) const
{
    return with({text});
}

Message Message::arg(double number, int minDecimals, int maxDecimals) const
{
    return with({Argument::Decimal{number, minDecimals, maxDecimals}});
}

Message Message::arg(const QDate& date) const
{
    return with({date});
}

Message Message::arg(const Message& message) const
{
    return with({QList<Message>{message}});
}

Message Message::arg(const QList<Message>& list) const
{
    return with({list});
}

Message Message::quoted(const QString& text) const
{
    return with({Argument::Quoted{text}});
}

Message Counted::of(qint64 count) const
{
    Message message;
    message.m_context = m_context;
    message.m_source = m_one;
    message.m_plural = m_many;
    message.m_count = count;
    return message;
}

QString Message::toText(const QLocale& locale, const QTranslator* catalogue) const
{
    const auto argument = [&](qsizetype index) {
        return m_arguments && index < m_arguments->list.size()
                   ? m_arguments->list[index].toText(locale, catalogue)
                   : QString();
    };
    if (m_source == nullptr)
        return argument(0);
    return filled(translated(catalogue, m_context, m_source, m_plural, m_count), [&](QChar place) {
        return place == u'n' ? locale.toString(m_count) : argument(place.unicode() - u'1');
    });
}

QString Message::toEnglish() const
{
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    return toText(english, nullptr);
}

bool operator==(const Message& a, const Message& b)
{
    return same(a.m_context, b.m_context) && same(a.m_source, b.m_source) &&
           same(a.m_plural, b.m_plural) && a.m_count == b.m_count &&
           (a.m_arguments == b.m_arguments ||
            (a.m_arguments && b.m_arguments && a.m_arguments->list == b.m_arguments->list));
}

QString decimalText(const QLocale& locale, double value, int minDecimals, int maxDecimals)
{
    const double scale = std::pow(10.0, maxDecimals);
    double shown = std::round(value * scale) / scale;
    if (shown == 0)
        shown = 0; // no "-0"
    int decimals = maxDecimals;
    while (decimals > minDecimals) {
        const double coarser = shown * std::pow(10.0, decimals - 1);
        if (std::abs(coarser - std::round(coarser)) > 1e-6)
            break;
        --decimals;
    }
    const QString text = locale.toString(std::abs(shown), 'f', decimals);
    return shown < 0 ? QChar(0x2212) + text : text;
}

Message bothSentences(const Message& first, const Message& second)
{
    return Message("List", "%1 %2").arg(first).arg(second);
}

Message anyOf(const QList<QString>& words)
{
    const auto quoted = [](const QString& word) { return Message(u'"' + word + u'"'); };
    if (words.isEmpty())
        return {};
    Message list = quoted(words.first());
    for (const QString& word : words.mid(1, words.size() - 2))
        list = between().arg(list).arg(quoted(word));
    return words.size() == 1 ? list
                             : Message("List", "%1 or %2").arg(list).arg(quoted(words.last()));
}

QString listed(const QList<QString>& items, const QTranslator* catalogue)
{
    const auto pair = [&](const Message& form, const QString& first, const QString& second) {
        return form.arg(first).arg(second).toText(QLocale::c(), catalogue);
    };
    if (items.size() < 2)
        return items.value(0);
    QString start = items.first();
    for (const QString& item : items.mid(1, items.size() - 2))
        start = pair(between(), start, item);
    return pair(Message("List", "%1 and %2"), start, items.last());
}

} // namespace milepost
