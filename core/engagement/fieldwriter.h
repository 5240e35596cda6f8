// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonwriter.h"
#include "core/engagement/fields.h"

namespace milepost {

/// Visitor that writes a thing as members of a JSON object. A field that says nothing (an empty
/// text, no date, no number, an empty list, "no") is left out.
class FieldWriter {
public:
    explicit FieldWriter(JsonWriter& writer) : m_writer(writer) {}

    template <class T>
    void field(const char* key, const T& value, const FieldRule& = {})
    {
        if (!saysSomething(value))
            return;
        m_writer.key(QString::fromLatin1(key));
        write(value);
    }
    template <class T>
    void children(const char* key, const QList<T>& list, const FieldRule&)
    {
        m_writer.key(QString::fromLatin1(key));
        write(list);
    }
    void custom(const char* key, const std::optional<CustomPlay>& custom)
    {
        field(key, custom.has_value());
        if (custom)
            visitFields(*this, *custom);
    }
    void extensions(const QJsonObject& kept)
    {
        for (auto it = kept.constBegin(); it != kept.constEnd(); ++it) {
            m_writer.key(it.key());
            m_writer.value(it.value());
        }
    }

    void write(const QString& text) { m_writer.value(text); }
    void write(const QDate& date) { m_writer.value(date.toString(Qt::ISODate)); }
    void write(const QDateTime& time);
    void write(bool flag) { m_writer.value(flag); }
    void write(int number) { m_writer.value(static_cast<double>(number)); }
    void write(double number) { m_writer.value(number); }
    void write(const QByteArray& bytes) { m_writer.value(QString::fromLatin1(bytes.toBase64())); }
    void write(const MetricInput& input);
    void write(const QList<ReviewAction>& actions);
    template <class Tag>
    void write(const Id<Tag>& id)
    {
        m_writer.value(id.text());
    }
    template <class E>
    requires std::is_enum_v<E>
    void write(E value) { m_writer.value(toName(value)); }
    template <class T>
    void write(const std::optional<T>& value)
    {
        write(*value);
    }
    template <class T>
    void write(const QList<T>& list)
    {
        m_writer.beginArray();
        for (const T& item : list)
            write(item);
        m_writer.endArray();
    }
    template <class K, class T>
    void write(const QMap<K, T>& map)
    {
        m_writer.beginObject();
        for (auto it = map.cbegin(); it != map.cend(); ++it) {
            m_writer.key(keyText(it.key()));
            write(it.value());
        }
        m_writer.endObject();
    }
    template <Fielded T>
    void write(const T& thing)
    {
        m_writer.beginObject();
        visitFields(*this, thing);
        m_writer.endObject();
    }

private:
    void writeAction(const ReviewAction& action);

    static bool saysSomething(const QString& text) { return !text.isEmpty(); }
    static bool saysSomething(const QDate& date) { return date.isValid(); }
    static bool saysSomething(const QDateTime& time) { return time.isValid(); }
    static bool saysSomething(bool flag) { return flag; }
    static bool saysSomething(int) { return true; }
    static bool saysSomething(double) { return true; }
    static bool saysSomething(const QByteArray& bytes) { return !bytes.isEmpty(); }
    static bool saysSomething(Forced forced) { return forced != Forced::No; }
    template <class Tag>
    static bool saysSomething(const Id<Tag>&)
    {
        return true;
    }
    template <class E>
    requires std::is_enum_v<E>
    static bool saysSomething(E) { return true; }
    template <class T>
    static bool saysSomething(const std::optional<T>& value)
    {
        return value.has_value();
    }
    template <class T>
    static bool saysSomething(const QList<T>& list)
    {
        return !list.isEmpty();
    }
    template <class K, class T>
    static bool saysSomething(const QMap<K, T>& map)
    {
        return !map.isEmpty();
    }
    template <Fielded T>
    static bool saysSomething(const T& thing)
    {
        return thing != T();
    }

    static const QString& keyText(const QString& key) { return key; }
    template <class Tag>
    static const QString& keyText(const Id<Tag>& key)
    {
        return key.text();
    }

    JsonWriter& m_writer;
};

/// Writes the members of a thing into the object that is open.
template <Fielded T>
void writeFields(JsonWriter& writer, const T& thing)
{
    FieldWriter visitor(writer);
    visitFields(visitor, thing);
}

} // namespace milepost
