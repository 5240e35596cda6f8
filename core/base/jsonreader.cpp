// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonreader.h"

#include "core/base/jsonscanner.h"
#include "core/base/refusals.h"

#include <cmath>

namespace milepost {

namespace {

Message kindOf(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return QString(QStringLiteral("null"));
    case QJsonValue::Bool:
        return Message("Json", "true or false");
    case QJsonValue::Double:
        return Message("Json", "a number");
    case QJsonValue::String:
        return Message("Json", "a text");
    case QJsonValue::Array:
        return Message("Json", "a list");
    case QJsonValue::Object:
        return Message("Json", "an object");
    case QJsonValue::Undefined:
        break;
    }
    return Message("Json", "nothing");
}

Message expected(QJsonValue::Type wanted, const QJsonValue& found)
{
    return Message("Json", "%1 is expected here, not %2")
        .arg(kindOf(wanted))
        .arg(kindOf(found.type()));
}

} // namespace

bool isPlainText(const QString& text)
{
    if (!text.isValidUtf16())
        return false;
    for (const QChar c : text) {
        if ((c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0x7f)
            return false;
    }
    return true;
}

JsonReader::JsonReader(const QJsonValue& value, const JsonReader* parent, QString step,
                       JsonErrors& errors)
    : m_object(value.toObject()), m_parent(parent), m_step(std::move(step)), m_errors(errors)
{
    if (!value.isObject())
        m_errors.add(pointer(), expected(QJsonValue::Object, value));
}

JsonReader::JsonReader(const QJsonObject& root, JsonErrors& errors)
    : m_object(root), m_errors(errors)
{}

QString JsonReader::pointer(const QString& key) const
{
    QString text = m_parent ? m_parent->pointer() + QLatin1Char('/') + m_step : QString();
    if (!key.isEmpty())
        text += QLatin1Char('/') + key;
    return text;
}

void JsonReader::fail(const QString& key, const Message& message)
{
    if (m_errors.ok())
        m_errors.add(pointer(key), message);
}

void JsonReader::failMissing(const char* key)
{
    fail({}, Message("Json", "the required key \"%1\" is missing").arg(QString::fromLatin1(key)));
}

QJsonValue JsonReader::take(const char* key)
{
    const QString name = QString::fromLatin1(key);
    m_read.insert(name);
    return m_object.value(name);
}

bool JsonReader::has(const char* key)
{
    const QJsonValue value = take(key);
    return !value.isUndefined() && !value.isNull();
}

QString JsonReader::checkedText(const QJsonValue& value, const QString& key, qsizetype maxLength)
{
    if (!value.isString()) {
        fail(key, expected(QJsonValue::String, value));
        return {};
    }
    QString text = value.toString();
    if (text.size() > maxLength) {
        fail(key, refusals::tooLong(text.size(), maxLength));
        return {};
    }
    if (!isPlainText(text)) {
        fail(key, refusals::notPlain());
        return {};
    }
    return text;
}

QString JsonReader::requiredText(const char* key, qsizetype maxLength)
{
    if (!has(key)) {
        failMissing(key);
        return {};
    }
    QString value = text(key, maxLength);
    if (value.trimmed().isEmpty())
        fail(QString::fromLatin1(key), refusals::empty());
    return value;
}

QString JsonReader::text(const char* key, qsizetype maxLength)
{
    return has(key) ? checkedText(take(key), QString::fromLatin1(key), maxLength) : QString();
}

std::optional<double> JsonReader::number(const char* key, double min, double max)
{
    if (!has(key))
        return std::nullopt;
    const QJsonValue value = take(key);
    if (!value.isDouble()) {
        fail(QString::fromLatin1(key), expected(QJsonValue::Double, value));
        return std::nullopt;
    }
    const double number = value.toDouble();
    if (!std::isfinite(number) || number < min || number > max) {
        fail(QString::fromLatin1(key), refusals::outside(number, min, max));
        return std::nullopt;
    }
    return number;
}

double JsonReader::requiredNumber(const char* key, double min, double max)
{
    if (!has(key))
        failMissing(key);
    return number(key, min, max).value_or(min);
}

std::optional<int> JsonReader::integer(const char* key, int min, int max)
{
    const std::optional<double> value = number(key, min, max);
    if (!value)
        return std::nullopt;
    if (*value != std::floor(*value)) {
        fail(QString::fromLatin1(key), Message("Json", "a whole number is expected here, not %1")
                                           .arg(QString::number(*value)));
        return std::nullopt;
    }
    return static_cast<int>(*value);
}

int JsonReader::requiredInteger(const char* key, int min, int max)
{
    if (!has(key))
        failMissing(key);
    return integer(key, min, max).value_or(min);
}

bool JsonReader::flag(const char* key)
{
    if (!has(key))
        return false;
    const QJsonValue value = take(key);
    if (!value.isBool())
        fail(QString::fromLatin1(key), expected(QJsonValue::Bool, value));
    return value.toBool();
}

QDate JsonReader::checkedDate(const QJsonValue& value, const QString& key)
{
    const QString text = checkedText(value, key, limits::kNameLength);
    if (!ok())
        return {};
    const QDate date =
        text.size() == 10 ? QDate::fromString(text, QStringLiteral("yyyy-MM-dd")) : QDate();
    if (!date.isValid() || date.toString(Qt::ISODate) != text) {
        fail(key, refusals::notADate(text.left(40)));
        return {};
    }
    if (date.year() < limits::kFirstYear || date.year() > limits::kLastYear) {
        fail(key, refusals::yearOutside(date.year()));
        return {};
    }
    return date;
}

QDate JsonReader::date(const char* key)
{
    return has(key) ? checkedDate(take(key), QString::fromLatin1(key)) : QDate();
}

QDate JsonReader::requiredDate(const char* key)
{
    if (!has(key))
        failMissing(key);
    return date(key);
}

std::optional<HalfStage> JsonReader::halfStage(const char* key)
{
    if (!has(key))
        return std::nullopt;
    const QJsonValue value = take(key);
    const std::optional<HalfStage> stage =
        value.isDouble() ? HalfStage::fromValue(value.toDouble()) : std::nullopt;
    if (!stage)
        fail(QString::fromLatin1(key), Message("Json", "only 1, 1.5, 2, 2.5 or 3 can stand here"));
    return stage;
}

QJsonValue JsonReader::any(const char* key)
{
    return take(key);
}

QList<QString> JsonReader::texts(const char* key, qsizetype maxLength, qsizetype maxCount)
{
    QList<QString> list;
    if (!has(key))
        return list;
    const QString name = QString::fromLatin1(key);
    const QJsonValue value = take(key);
    if (!value.isArray()) {
        fail(name, expected(QJsonValue::Array, value));
        return list;
    }
    const QJsonArray array = value.toArray();
    if (array.size() > maxCount) {
        fail(name, refusals::tooMany(array.size(), maxCount));
        return list;
    }
    for (qsizetype i = 0; i < array.size() && ok(); ++i)
        list.append(
            checkedText(array.at(i), name + QLatin1Char('/') + QString::number(i), maxLength));
    return list;
}

QList<QDate> JsonReader::dates(const char* key, qsizetype maxCount)
{
    QList<QDate> list;
    const QList<QString> values = texts(key, limits::kNameLength, maxCount);
    for (qsizetype i = 0; i < values.size() && ok(); ++i)
        list.append(checkedDate(values[i],
                                QString::fromLatin1(key) + QLatin1Char('/') + QString::number(i)));
    return list;
}

void JsonReader::checkId(const char* key, const QString& value)
{
    if (value != value.trimmed() || value.contains(u'\n') || value.contains(u'\t'))
        fail(QString::fromLatin1(key), refusals::untidyId());
}

void JsonReader::object(const char* key, const std::function<void(JsonReader&)>& read)
{
    if (!has(key) || !ok())
        return;
    JsonReader reader(take(key), this, QString::fromLatin1(key), m_errors);
    if (ok())
        read(reader);
}

void JsonReader::objects(const char* key, qsizetype maxCount,
                         const std::function<void(JsonReader&)>& read)
{
    items(key, maxCount,
          [&](const QString& item, const QJsonValue& value) { itemObject(item, value, read); });
}

QString JsonReader::itemText(const QString& item, const QJsonValue& value, qsizetype maxLength)
{
    return checkedText(value, item, maxLength);
}

void JsonReader::itemObject(const QString& item, const QJsonValue& value,
                            const std::function<void(JsonReader&)>& read)
{
    JsonReader reader(value, this, item, m_errors);
    if (ok())
        read(reader);
}

void JsonReader::items(const char* key, qsizetype maxCount,
                       const std::function<void(const QString&, const QJsonValue&)>& read)
{
    if (!has(key) || !ok())
        return;
    const QString name = QString::fromLatin1(key);
    const QJsonValue value = take(key);
    if (!value.isArray()) {
        fail(name, expected(QJsonValue::Array, value));
        return;
    }
    const QJsonArray array = value.toArray();
    if (array.size() > maxCount) {
        fail(name, refusals::tooMany(array.size(), maxCount));
        return;
    }
    for (qsizetype i = 0; i < array.size() && ok(); ++i)
        read(name + QLatin1Char('/') + QString::number(i), array.at(i));
}

void JsonReader::requiredObject(const char* key, const std::function<void(JsonReader&)>& read)
{
    if (!has(key))
        failMissing(key);
    object(key, read);
}

void JsonReader::requiredObjects(const char* key, qsizetype maxCount,
                                 const std::function<void(JsonReader&)>& read)
{
    if (!has(key))
        failMissing(key);
    objects(key, maxCount, read);
    if (ok() && take(key).toArray().isEmpty())
        fail(QString::fromLatin1(key), Message("Json", "the list must not be empty"));
}

void JsonReader::members(const char* key, qsizetype maxCount,
                         const std::function<void(const QString&, const QJsonValue&)>& read)
{
    if (!has(key) || !ok())
        return;
    const QString name = QString::fromLatin1(key);
    const QJsonValue value = take(key);
    if (!value.isObject()) {
        fail(name, expected(QJsonValue::Object, value));
        return;
    }
    const QJsonObject object = value.toObject();
    if (object.size() > maxCount) {
        fail(name, refusals::tooMany(object.size(), maxCount));
        return;
    }
    for (auto it = object.begin(); it != object.end() && ok(); ++it)
        read(it.key(), it.value());
}

QJsonObject JsonReader::finish()
{
    QJsonObject kept;
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (m_read.contains(it.key()))
            continue;
        if (it.key().startsWith(QLatin1String("x-")))
            kept.insert(it.key(), it.value());
        else
            fail(pointerToken(it.key()), Message("Json", "this key is not known here"));
    }
    return kept;
}

} // namespace milepost
