// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonreader.h"
#include "core/base/jsonscanner.h"
#include "core/base/refusals.h"
#include "core/engagement/fields.h"

namespace milepost {

/// Visitor that fills a thing from a JSON object, with types and ranges checked; what is wrong goes
/// to the reader's JsonErrors. Keys that start with x- are kept, other unknown ones refused.
class FieldReader {
public:
    explicit FieldReader(JsonReader& reader) : m_reader(reader) {}

    template <class T>
    void field(const char* key, T& value, const FieldRule& rule = {})
    {
        read(key, value, rule);
    }
    template <class T>
    void children(const char* key, QList<T>& list, const FieldRule& rule)
    {
        if (rule.required && !m_reader.has(key))
            m_reader.failMissing(key);
        read(key, list, rule);
    }
    void custom(const char* key, std::optional<CustomPlay>& custom);
    void extensions(QJsonObject& kept) { kept = m_reader.finish(); }

private:
    void read(const char* key, QString& text, const FieldRule& rule);
    void read(const char* key, QDate& date, const FieldRule& rule);
    void read(const char* key, QDateTime& time, const FieldRule& rule);
    void read(const char* key, bool& flag, const FieldRule& rule);
    void read(const char* key, std::optional<bool>& flag, const FieldRule& rule);
    void read(const char* key, int& number, const FieldRule& rule);
    void read(const char* key, std::optional<int>& number, const FieldRule& rule);
    void read(const char* key, double& number, const FieldRule& rule);
    void read(const char* key, std::optional<double>& number, const FieldRule& rule);
    void read(const char* key, QByteArray& bytes, const FieldRule& rule);
    void read(const char* key, QList<QString>& texts, const FieldRule& rule);
    void read(const char* key, std::optional<QList<QDate>>& dates, const FieldRule& rule);
    void read(const char* key, QMap<QString, MetricInput>& inputs, const FieldRule& rule);
    void read(const char* key, QList<ReviewAction>& actions, const FieldRule& rule);

    template <class Tag>
    void read(const char* key, Id<Tag>& id, const FieldRule&)
    {
        id = m_reader.requiredId<Id<Tag>>(key);
    }
    template <class Tag>
    void read(const char* key, std::optional<Id<Tag>>& id, const FieldRule&)
    {
        id = m_reader.id<Id<Tag>>(key);
    }
    template <class Tag>
    void read(const char* key, QList<Id<Tag>>& ids, const FieldRule& rule)
    {
        ids = m_reader.ids<Id<Tag>>(key, rule.count);
    }
    template <class Tag>
    void read(const char* key, std::optional<QList<Id<Tag>>>& ids, const FieldRule& rule)
    {
        ids.reset();
        if (m_reader.has(key))
            ids = m_reader.ids<Id<Tag>>(key, rule.count);
    }
    template <class E>
    requires std::is_enum_v<E>
    void read(const char* key, E& value, const FieldRule& rule)
    {
        value = rule.required ? m_reader.requiredName(key, value)
                              : m_reader.name<E>(key).value_or(value);
    }
    template <class E>
    requires std::is_enum_v<E>
    void read(const char* key, std::optional<E>& value, const FieldRule&)
    {
        value = m_reader.name<E>(key);
    }
    template <class K>
    void read(const char* key, QMap<K, double>& numbers, const FieldRule& rule)
    {
        m_reader.members(key, rule.count, [&](const QString& name, const QJsonValue& value) {
            const QString place = QString::fromLatin1(key) + u'/' + pointerToken(name);
            checkName(place, name);
            numbers.insert(K(name), numberIn(place, value, rule));
        });
    }
    template <class E>
    requires std::is_enum_v<E>
    void read(const char* key, QMap<QString, E>& names, const FieldRule& rule)
    {
        m_reader.members(key, rule.count, [&](const QString& name, const QJsonValue& value) {
            const QString place = QString::fromLatin1(key) + u'/' + pointerToken(name);
            checkName(place, name);
            const std::optional<E> known = fromName<E>(value.toString());
            if (!known)
                m_reader.fail(place, refusals::unknown(value.toString(), listNames<E>()));
            names.insert(name, known.value_or(E()));
        });
    }
    template <Fielded T>
    void read(const char* key, T& thing, const FieldRule&)
    {
        m_reader.object(key, [&](JsonReader& item) { readThing(item, thing); });
    }
    template <Fielded T>
    void read(const char* key, std::optional<T>& thing, const FieldRule&)
    {
        m_reader.object(key, [&](JsonReader& item) { readThing(item, thing.emplace()); });
    }
    template <Fielded T>
    void read(const char* key, QList<T>& things, const FieldRule& rule)
    {
        m_reader.objects(key, rule.count,
                         [&](JsonReader& item) { readThing(item, things.emplaceBack()); });
    }

    template <class T>
    static void readThing(JsonReader& reader, T& thing)
    {
        FieldReader visitor(reader);
        visitFields(visitor, thing);
    }

    void checkName(const QString& place, const QString& name);
    double numberIn(const QString& place, const QJsonValue& value, const FieldRule& rule);

    JsonReader& m_reader;
};

/// Reads one thing that is described in fields.h.
template <Fielded T>
[[nodiscard]] T readFields(JsonReader& reader)
{
    T thing;
    FieldReader visitor(reader);
    visitFields(visitor, thing);
    return thing;
}

} // namespace milepost
