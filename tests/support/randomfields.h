// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/fields.h"
#include "tests/support/randomsource.h"

#include <algorithm>

namespace milepost {

/// Visitor that fills the fields of a thing at random within their ranges. Ids, and what else
/// refers to other things, are left to the caller.
class RandomFields {
public:
    explicit RandomFields(RandomSource& random) : m_random(random) {}

    template <class T>
    void field(const char*, T& value, const FieldRule& rule = {})
    {
        fill(value, rule);
    }
    template <class T>
    void children(const char*, QList<T>& list, const FieldRule& rule)
    {
        fill(list, rule);
    }
    void custom(const char*, std::optional<CustomPlay>&) {}
    void extensions(QJsonObject& kept) { kept = m_random.extensions(); }

private:
    void fill(QString& text, const FieldRule& rule)
    {
        const bool lines = rule.length > limits::kNameLength;
        text = rule.required ? m_random.text(rule.length, lines)
                             : m_random.maybeText(rule.length, lines);
    }
    void fill(QDate& date, const FieldRule& rule)
    {
        date = rule.required ? m_random.date() : m_random.maybeDate();
    }
    void fill(QDateTime& time, const FieldRule&)
    {
        if (m_random.chance(50))
            time =
                QDateTime(m_random.date(),
                          QTime::fromMSecsSinceStartOfDay(m_random.number(0, 86'399'999)), Qt::UTC);
    }
    void fill(bool& flag, const FieldRule&) { flag = m_random.chance(50); }
    void fill(int& number, const FieldRule& rule)
    {
        number = m_random.number(static_cast<int>(rule.min), static_cast<int>(rule.max));
    }
    void fill(double& number, const FieldRule& rule) { number = m_random.real(rule.min, rule.max); }
    void fill(QByteArray& bytes, const FieldRule&)
    {
        bytes = m_random.chance(50) ? m_random.bytes(300) : QByteArray();
    }
    void fill(Forced& forced, const FieldRule&)
    {
        forced = m_random.chance(80) ? Forced::No : anyOf<Forced>();
    }
    void fill(QList<ReviewAction>& actions, const FieldRule&)
    {
        for (int i = m_random.number(0, 3); i > 0; --i) {
            ReviewAction action;
            if (m_random.chance(50))
                visitFields(*this, action);
            else
                action.text = m_random.maybeText(limits::kTextLength, true);
            actions.append(action);
        }
    }
    void fill(std::optional<QList<QDate>>& mondays, const FieldRule&)
    {
        if (m_random.chance(40))
            mondays = {QDate(2025, 1, 6), QDate(2025, 1, 6).addDays(7 * m_random.number(1, 40))};
    }
    void fill(QMap<QString, double>& numbers, const FieldRule& rule)
    {
        for (int i = m_random.number(0, 2); i > 0; --i)
            numbers.insert(m_random.text(limits::kNameLength), m_random.real(rule.min, rule.max));
    }
    template <class Tag>
    void fill(Id<Tag>&, const FieldRule&)
    {}
    template <class Tag>
    void fill(std::optional<Id<Tag>>&, const FieldRule&)
    {}
    template <class Tag>
    void fill(QList<Id<Tag>>&, const FieldRule&)
    {}
    template <class Tag>
    void fill(std::optional<QList<Id<Tag>>>&, const FieldRule&)
    {}
    template <class K, class T>
    void fill(QMap<K, T>&, const FieldRule&)
    {}
    void fill(QList<PlannedPlay>&, const FieldRule&) {}
    void fill(QList<Advance>&, const FieldRule&) {}
    template <class E>
    requires std::is_enum_v<E>
    void fill(E& value, const FieldRule&) { value = anyOf<E>(); }
    template <class T>
    void fill(std::optional<T>& value, const FieldRule& rule)
    {
        if (m_random.chance(50))
            fill(value.emplace(), rule);
    }
    template <class T>
    void fill(QList<T>& list, const FieldRule& rule)
    {
        FieldRule each = rule;
        each.required = true;
        for (int i = m_random.number(0, 3); i > 0; --i)
            fill(list.emplaceBack(), each);
    }
    template <Fielded T>
    void fill(T& thing, const FieldRule&)
    {
        visitFields(*this, thing);
    }

    template <class E>
    E anyOf()
    {
        const auto& table = EnumNames<E>::table;
        return table[static_cast<std::size_t>(
                         m_random.number(0, static_cast<int>(table.size()) - 1))]
            .first;
    }

    RandomSource& m_random;
};

/// A thing with all its fields made at random.
template <Fielded T>
[[nodiscard]] T randomThing(RandomSource& random)
{
    T thing;
    RandomFields visitor(random);
    visitFields(visitor, thing);
    return thing;
}

} // namespace milepost
