// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/halfstage.h"
#include "core/base/id.h"
#include "core/base/limits.h"
#include "core/base/names.h"
#include "core/base/refusals.h"
#include "core/base/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <functional>
#include <limits>
#include <optional>

namespace milepost {

/// The first thing that was wrong while reading; later ones are dropped, since they often follow
/// from it.
class JsonErrors {
public:
    void add(const QString& pointer, const Message& message)
    {
        if (!m_first)
            m_first = Error{message, {}, pointer.isEmpty() ? QStringLiteral("/") : pointer};
    }
    [[nodiscard]] bool ok() const { return !m_first.has_value(); }
    [[nodiscard]] const std::optional<Error>& first() const { return m_first; }

private:
    std::optional<Error> m_first;
};

/// Reads one JSON object member by member with types, ranges and lengths checked; what is wrong
/// goes to JsonErrors with its JSON pointer, and the caller gets a harmless default. Call finish()
/// last.
class JsonReader {
public:
    /// `parent` and `errors` must outlive the reader.
    JsonReader(const QJsonValue& value, const JsonReader* parent, QString step, JsonErrors& errors);
    JsonReader(const QJsonObject& root, JsonErrors& errors);

    [[nodiscard]] bool ok() const { return m_errors.ok(); }
    [[nodiscard]] QString pointer(const QString& key = {}) const;
    void fail(const QString& key, const Message& message);

    /// Whether the key is there with a value other than null.
    [[nodiscard]] bool has(const char* key);

    [[nodiscard]] QString requiredText(const char* key, qsizetype maxLength = limits::kNameLength);
    [[nodiscard]] QString text(const char* key, qsizetype maxLength = limits::kNameLength);
    [[nodiscard]] std::optional<double> number(const char* key, double min, double max);
    [[nodiscard]] double requiredNumber(const char* key, double min, double max);
    [[nodiscard]] std::optional<int> integer(const char* key, int min, int max);
    [[nodiscard]] int requiredInteger(const char* key, int min, int max);
    [[nodiscard]] bool flag(const char* key);
    [[nodiscard]] QDate date(const char* key);
    [[nodiscard]] QDate requiredDate(const char* key);
    [[nodiscard]] std::optional<HalfStage> halfStage(const char* key);
    [[nodiscard]] QJsonValue any(const char* key);
    [[nodiscard]] QList<QString> texts(const char* key, qsizetype maxLength,
                                       qsizetype maxCount = limits::kListItems);
    [[nodiscard]] QList<QDate> dates(const char* key, qsizetype maxCount = limits::kListItems);

    template <class I>
    [[nodiscard]] I requiredId(const char* key)
    {
        const QString value = requiredText(key, limits::kIdLength);
        checkId(key, value);
        return I(value);
    }
    template <class I>
    [[nodiscard]] std::optional<I> id(const char* key)
    {
        if (!has(key))
            return std::nullopt;
        return requiredId<I>(key);
    }
    template <class I>
    [[nodiscard]] QList<I> ids(const char* key, qsizetype maxCount = limits::kListItems)
    {
        QList<I> list;
        QSet<QString> seen;
        const QList<QString> values = texts(key, limits::kIdLength, maxCount);
        for (qsizetype i = 0; i < values.size(); ++i) {
            const QString step = QString::fromLatin1(key) + QLatin1Char('/') + QString::number(i);
            if (values[i].isEmpty())
                fail(step, refusals::empty());
            else if (seen.contains(values[i]))
                fail(step, refusals::listedTwice(values[i]));
            seen.insert(values[i]);
            list.append(I(values[i]));
        }
        return list;
    }

    template <class E>
    [[nodiscard]] std::optional<E> name(const char* key)
    {
        if (!has(key))
            return std::nullopt;
        const QString value = text(key);
        const std::optional<E> known = fromName<E>(value);
        if (!known && ok()) {
            fail(QString::fromLatin1(key), refusals::unknown(value, listNames<E>()));
        }
        return known;
    }
    template <class E>
    [[nodiscard]] E requiredName(const char* key, E fallback)
    {
        if (!has(key))
            failMissing(key);
        return name<E>(key).value_or(fallback);
    }

    /// Reads the object under `key`; `read` is not called when it is absent or null.
    void object(const char* key, const std::function<void(JsonReader&)>& read);
    /// Reads each object of the array under `key`, in order.
    void objects(const char* key, qsizetype maxCount, const std::function<void(JsonReader&)>& read);
    /// The same for a list whose items may be of several types: `item` is the way to each from
    /// here, for the calls below.
    void items(const char* key, qsizetype maxCount,
               const std::function<void(const QString& item, const QJsonValue& value)>& read);
    [[nodiscard]] QString itemText(const QString& item, const QJsonValue& value,
                                   qsizetype maxLength);
    void itemObject(const QString& item, const QJsonValue& value,
                    const std::function<void(JsonReader&)>& read);
    /// As object() and objects(), but absent (or, for the list, empty) is an error.
    void requiredObject(const char* key, const std::function<void(JsonReader&)>& read);
    void requiredObjects(const char* key, qsizetype maxCount,
                         const std::function<void(JsonReader&)>& read);
    /// Members of the object under `key`, each with its name.
    void members(const char* key, qsizetype maxCount,
                 const std::function<void(const QString& name, const QJsonValue& value)>& read);

    void failMissing(const char* key);

    /// Refuses every key that was not read, and returns those that start with `x-`, which are kept.
    [[nodiscard]] QJsonObject finish();

private:
    [[nodiscard]] QJsonValue take(const char* key);
    [[nodiscard]] QString checkedText(const QJsonValue& value, const QString& key,
                                      qsizetype maxLength);
    void checkId(const char* key, const QString& value);
    [[nodiscard]] QDate checkedDate(const QJsonValue& value, const QString& key);

    QJsonObject m_object;
    const JsonReader* m_parent = nullptr;
    QString m_step;
    JsonErrors& m_errors;
    QSet<QString> m_read;
};

/// Whether `text` holds only what a text may hold: valid Unicode without control characters other
/// than line feed and tab.
[[nodiscard]] bool isPlainText(const QString& text);

} // namespace milepost
