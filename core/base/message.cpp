// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

#include <QLocale>
#include <QTranslator>

#include <cstring>
#include <variant>

namespace milepost {

namespace {

struct Decimal {
    double number = 0;
    int decimals = 0;
    bool operator==(const Decimal&) const = default;
};

struct Quoted {
    QString text;
    bool operator==(const Quoted&) const = default;
};

bool same(const char* a, const char* b)
{
    return a == b || (a != nullptr && b != nullptr && std::strcmp(a, b) == 0);
}

QString translated(const QTranslator* catalogue, const char* context, const char* source,
                   const char* plural, qint64 count)
{
    // The English plural doubles as the remark by which a catalogue tells such sentences apart.
    const QString words =
        catalogue ? catalogue->translate(context, source, plural, static_cast<int>(count))
                  : QString();
    if (!words.isEmpty() && words != QString::fromUtf8(source))
        return words;
    return QString::fromUtf8(plural != nullptr && count != 1 ? plural : source);
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
    std::variant<QString, qint64, Decimal, QDate, Quoted, QList<Message>> value;

    bool operator==(const Argument&) const = default;

    [[nodiscard]] QString toText(const QLocale& locale, const QTranslator* catalogue) const
    {
        if (const auto* text = std::get_if<QString>(&value))
            return *text;
        if (const auto* whole = std::get_if<qint64>(&value))
            return locale.toString(*whole);
        if (const auto* decimal = std::get_if<Decimal>(&value))
            return locale.toString(decimal->number, 'f', decimal->decimals);
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

Message Message::arg(double number, int decimals) const
{
    return with({Decimal{number, decimals}});
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
    return with({Quoted{text}});
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

QString listed(const QList<QString>& items, const QTranslator* catalogue)
{
    const auto pair = [&](const Message& form, const QString& first, const QString& second) {
        return form.arg(first).arg(second).toText(QLocale::c(), catalogue);
    };
    if (items.size() < 2)
        return items.value(0);
    QString start = items.first();
    for (const QString& item : items.mid(1, items.size() - 2))
        start = pair(Message("List", "%1, %2"), start, item);
    return pair(Message("List", "%1 and %2"), start, items.last());
}

} // namespace milepost
