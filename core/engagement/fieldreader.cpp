// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/fieldreader.h"

#include "core/base/times.h"

#include <cmath>

namespace milepost {

namespace {

/// Visitor that refuses every field that is there: those of a play of one's own stand beside the
/// play's, and mean nothing without "custom".
class FieldRefuser {
public:
    explicit FieldRefuser(JsonReader& reader) : m_reader(reader) {}

    void field(const char* key, const auto&, const FieldRule& = {})
    {
        if (m_reader.has(key)) {
            m_reader.fail(QString::fromLatin1(key),
                          Message("Engagement",
                                  "only a play of one's own has this key; add \"custom\": true"));
        }
    }

private:
    JsonReader& m_reader;
};

} // namespace

void FieldReader::custom(const char* key, std::optional<CustomPlay>& custom)
{
    if (m_reader.flag(key)) {
        visitFields(*this, custom.emplace());
        return;
    }
    FieldRefuser refuser(m_reader);
    const CustomPlay none;
    visitFields(refuser, none);
}

void FieldReader::read(const char* key, QString& text, const FieldRule& rule)
{
    text =
        rule.required ? m_reader.requiredText(key, rule.length) : m_reader.text(key, rule.length);
}

void FieldReader::read(const char* key, QDate& date, const FieldRule& rule)
{
    date = rule.required ? m_reader.requiredDate(key) : m_reader.date(key);
}

void FieldReader::read(const char* key, QDateTime& time, const FieldRule&)
{
    const QString text = m_reader.text(key);
    if (text.isEmpty())
        return;
    time = timeFromText(text);
    if (!time.isValid()) {
        m_reader.fail(QString::fromLatin1(key),
                      Message("Engagement",
                              "\"%1\" is not a time in UTC from %2 to %3; write it as "
                              "2026-01-31T09:00:00.000Z")
                          .arg(text.left(40))
                          .arg(QString::number(limits::kFirstYear))
                          .arg(QString::number(limits::kLastYear)));
    }
}

void FieldReader::read(const char* key, bool& flag, const FieldRule&)
{
    flag = m_reader.flag(key);
}

void FieldReader::read(const char* key, std::optional<bool>& flag, const FieldRule&)
{
    flag.reset();
    if (m_reader.has(key))
        flag = m_reader.flag(key);
}

void FieldReader::read(const char* key, int& number, const FieldRule& rule)
{
    const int min = static_cast<int>(rule.min);
    const int max = static_cast<int>(rule.max);
    number = rule.required ? m_reader.requiredInteger(key, min, max)
                           : m_reader.integer(key, min, max).value_or(number);
}

void FieldReader::read(const char* key, std::optional<int>& number, const FieldRule& rule)
{
    number = m_reader.integer(key, static_cast<int>(rule.min), static_cast<int>(rule.max));
}

void FieldReader::read(const char* key, double& number, const FieldRule& rule)
{
    number = rule.required ? m_reader.requiredNumber(key, rule.min, rule.max)
                           : m_reader.number(key, rule.min, rule.max).value_or(number);
}

void FieldReader::read(const char* key, std::optional<double>& number, const FieldRule& rule)
{
    number = m_reader.number(key, rule.min, rule.max);
}

// Base64 in the standard alphabet with padding, and in the one spelling that is written.
void FieldReader::read(const char* key, QByteArray& bytes, const FieldRule& rule)
{
    const QString text = m_reader.text(key, (rule.length + 2) / 3 * 4);
    const QByteArray encoded = text.toLatin1();
    const auto result =
        QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!result || (*result).toBase64() != encoded || (*result).size() > rule.length)
        m_reader.fail(QString::fromLatin1(key),
                      Message("Engagement", "at most %1 KB are expected here, as Base64 text")
                          .arg(rule.length / 1024));
    bytes = result.decoded;
}

void FieldReader::read(const char* key, QList<QString>& texts, const FieldRule& rule)
{
    texts = m_reader.texts(key, rule.length, rule.count);
}

void FieldReader::read(const char* key, std::optional<QList<QDate>>& dates, const FieldRule& rule)
{
    dates.reset();
    if (m_reader.has(key))
        dates = m_reader.dates(key, rule.count);
}

void FieldReader::checkName(const QString& place, const QString& name)
{
    if (name.trimmed().isEmpty() || name.size() > limits::kNameLength || !isPlainText(name))
        m_reader.fail(place, Message("Engagement", "a name of 1 to %1 characters is expected here")
                                 .arg(limits::kNameLength));
}

double FieldReader::numberIn(const QString& place, const QJsonValue& value, const FieldRule& rule)
{
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!std::isfinite(number) || number < rule.min || number > rule.max) {
        m_reader.fail(place, Message("Engagement", "a number from %1 to %2 is expected here")
                                 .arg(QString::number(rule.min, 'g', 15),
                                      QString::number(rule.max, 'g', 15)));
    }
    return number;
}

void FieldReader::read(const char* key, QMap<QString, MetricInput>& inputs, const FieldRule& rule)
{
    m_reader.members(key, rule.count, [&](const QString& name, const QJsonValue& value) {
        const QString place = QString::fromLatin1(key) + u'/' + pointerToken(name);
        const auto refuse = [&](const QString& at) {
            m_reader.fail(at, Message("Engagement",
                                      "a number or a list of numbers from -1e15 to 1e15 is "
                                      "expected here"));
        };
        const auto amount = [&](const QString& at, const QJsonValue& item) {
            if (!item.isDouble() || std::abs(item.toDouble()) > rule.max)
                refuse(at);
            return item.toDouble();
        };
        if (!value.isArray()) {
            inputs.insert(name, amount(place, value));
            return;
        }
        QList<double> numbers;
        const QJsonArray array = value.toArray();
        numbers.reserve(array.size());
        for (qsizetype i = 0; i < array.size() && m_reader.ok(); ++i)
            numbers.append(amount(place + u'/' + QString::number(i), array.at(i)));
        inputs.insert(name, numbers);
    });
}

// An action is a text, or an object when more is known of it.
void FieldReader::read(const char* key, QList<ReviewAction>& actions, const FieldRule& rule)
{
    m_reader.items(key, rule.count, [&](const QString& item, const QJsonValue& value) {
        ReviewAction& action = actions.emplaceBack();
        if (value.isString()) {
            action.text = m_reader.itemText(item, value, rule.length);
            return;
        }
        m_reader.itemObject(item, value, [&](JsonReader& reader) {
            if (!reader.has("text"))
                reader.failMissing("text");
            readThing(reader, action);
        });
    });
}

} // namespace milepost
