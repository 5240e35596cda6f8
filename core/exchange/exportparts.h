// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/halfstage.h"
#include "core/base/jsonwriter.h"
#include "core/base/names.h"
#include "core/engagement/engagement.h"

/// One writer per part of the exchange format, and the small steps that they share. A step whose
/// value says nothing (empty text, no date, no number, empty list) writes nothing.
namespace milepost {

void writeAssessment(JsonWriter& writer, const Assessment& assessment);
void writePlan(JsonWriter& writer, const Plan& plan);
void writeRisk(JsonWriter& writer, const Risk& risk);
void writeSnapshot(JsonWriter& writer, const Snapshot& snapshot);
void writeDismissal(JsonWriter& writer, const Dismissal& dismissal);

template <class T>
void writeMember(JsonWriter& writer, const char* key, const T& value)
{
    writer.key(QString::fromLatin1(key));
    writer.value(value);
}
template <class Tag>
void writeMember(JsonWriter& writer, const char* key, const Id<Tag>& id)
{
    writeMember(writer, key, id.text());
}
inline void writeMember(JsonWriter& writer, const char* key, const QDate& date)
{
    writeMember(writer, key, date.toString(Qt::ISODate));
}
inline void writeMember(JsonWriter& writer, const char* key, HalfStage score)
{
    writeMember(writer, key, score.value());
}
inline void writeMember(JsonWriter& writer, const char* key, int number)
{
    writeMember(writer, key, static_cast<double>(number));
}

inline void writeOptional(JsonWriter& writer, const char* key, const QString& text)
{
    if (!text.isEmpty())
        writeMember(writer, key, text);
}
inline void writeOptional(JsonWriter& writer, const char* key, const QDate& date)
{
    if (date.isValid())
        writeMember(writer, key, date);
}
template <class T>
void writeOptional(JsonWriter& writer, const char* key, const std::optional<T>& value)
{
    if (value)
        writeMember(writer, key, *value);
}

inline void writeItem(JsonWriter& writer, const QString& text)
{
    writer.value(text);
}
inline void writeItem(JsonWriter& writer, const QDate& date)
{
    writer.value(date.toString(Qt::ISODate));
}
template <class Tag>
void writeItem(JsonWriter& writer, const Id<Tag>& id)
{
    writer.value(id.text());
}

template <class T>
void writeList(JsonWriter& writer, const char* key, const QList<T>& list)
{
    writer.key(QString::fromLatin1(key));
    writer.beginArray();
    for (const T& item : list)
        writeItem(writer, item);
    writer.endArray();
}
template <class T>
void writeOptionalList(JsonWriter& writer, const char* key, const QList<T>& list)
{
    if (!list.isEmpty())
        writeList(writer, key, list);
}
template <class T>
void writeOptionalList(JsonWriter& writer, const char* key, const std::optional<QList<T>>& list)
{
    if (list)
        writeList(writer, key, *list);
}

/// A list of objects, each written by `write`.
template <class T, class Write>
void writeObjects(JsonWriter& writer, const char* key, const QList<T>& list, const Write& write)
{
    if (list.isEmpty())
        return;
    writer.key(QString::fromLatin1(key));
    writer.beginArray();
    for (const T& item : list) {
        writer.beginObject();
        write(writer, item);
        writer.endObject();
    }
    writer.endArray();
}

/// The keys of other tools, which were kept.
inline void writeExtensions(JsonWriter& writer, const QJsonObject& extensions)
{
    for (auto it = extensions.constBegin(); it != extensions.constEnd(); ++it) {
        writer.key(it.key());
        writer.value(it.value());
    }
}

} // namespace milepost
