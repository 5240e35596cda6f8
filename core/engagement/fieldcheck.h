// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonscanner.h"
#include "core/engagement/fields.h"
#include "core/engagement/validator.h"

namespace milepost {

/// Visitor that holds each field of a thing against its range. Ids are left to the caller, who
/// knows what they must resolve to.
class FieldCheck {
public:
    FieldCheck(Validator& validator, QString pointer)
        : m_validator(validator), m_pointer(std::move(pointer))
    {}

    template <class T>
    void field(const char* key, const T& value, const FieldRule& rule = {})
    {
        check(m_pointer + u'/' + QString::fromLatin1(key), value, rule);
    }
    template <class T>
    void children(const char* key, const QList<T>& list, const FieldRule& rule)
    {
        field(key, list, rule);
    }
    void custom(const char*, const std::optional<CustomPlay>& custom)
    {
        if (custom)
            visitFields(*this, *custom);
    }
    void extensions(const QJsonObject&) {}

private:
    void check(const QString& place, const QString& text, const FieldRule& rule)
    {
        if (rule.length <= limits::kNameLength)
            m_validator.name(place, text, rule.required, rule.length);
        else
            m_validator.line(place, text, rule.length, rule.required);
    }
    void check(const QString& place, const QDate& date, const FieldRule& rule)
    {
        m_validator.date(place, date, rule.required);
    }
    void check(const QString& place, const QDateTime& time, const FieldRule&)
    {
        if (time.isValid())
            m_validator.date(place, time.toUTC().date(), true);
    }
    void check(const QString&, bool, const FieldRule&) {}
    void check(const QString& place, int number, const FieldRule& rule)
    {
        m_validator.number(place, number, rule.min, rule.max);
    }
    void check(const QString& place, double number, const FieldRule& rule)
    {
        m_validator.number(place, number, rule.min, rule.max);
    }
    void check(const QString& place, const QByteArray& bytes, const FieldRule& rule)
    {
        if (bytes.size() > rule.length) {
            m_validator.fail(place,
                             Message("Engagement", "there are %1 KB; at most %2 KB are allowed")
                                 .arg(bytes.size() / 1024)
                                 .arg(rule.length / 1024));
        }
    }
    void check(const QString& place, const MetricInput& input, const FieldRule& rule)
    {
        if (const auto* numbers = std::get_if<QList<double>>(&input)) {
            FieldRule each = rule;
            each.count = limits::kMetricValues;
            check(place, *numbers, each);
        } else {
            check(place, std::get<double>(input), rule);
        }
    }
    template <class Tag>
    void check(const QString&, const Id<Tag>&, const FieldRule&)
    {}
    template <class Tag>
    void check(const QString&, const QList<Id<Tag>>&, const FieldRule&)
    {}
    template <class E>
    requires std::is_enum_v<E>
    void check(const QString&, E, const FieldRule&) {}
    template <class T>
    void check(const QString& place, const std::optional<T>& value, const FieldRule& rule)
    {
        if (value)
            check(place, *value, rule);
    }
    template <class T>
    void check(const QString& place, const QList<T>& list, const FieldRule& rule)
    {
        m_validator.count(place, list.size(), rule.count);
        FieldRule each = rule;
        each.required = std::is_same_v<T, QDate>;
        for (qsizetype i = 0; i < list.size(); ++i)
            check(at(place, i), list.at(i), each);
    }
    template <class K, class T>
    void check(const QString& place, const QMap<K, T>& map, const FieldRule& rule)
    {
        m_validator.count(place, map.size(), rule.count);
        for (auto it = map.cbegin(); it != map.cend(); ++it) {
            const QString member = place + u'/' + pointerToken(keyText(it.key()));
            m_validator.name(member, keyText(it.key()), true);
            check(member, it.value(), rule);
        }
    }
    template <Fielded T>
    void check(const QString& place, const T& thing, const FieldRule&)
    {
        FieldCheck inside(m_validator, place);
        visitFields(inside, thing);
    }

    static const QString& keyText(const QString& key) { return key; }
    template <class Tag>
    static const QString& keyText(const Id<Tag>& key)
    {
        return key.text();
    }

    Validator& m_validator;
    QString m_pointer;
};

/// Holds every field of the thing at `pointer` against its range.
template <Fielded T>
void checkFields(Validator& validator, const QString& pointer, const T& thing)
{
    FieldCheck visitor(validator, pointer);
    visitFields(visitor, thing);
}

} // namespace milepost
