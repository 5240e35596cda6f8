// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonwriter.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVariant>

#include <cmath>

namespace milepost {

namespace {

/// Whole numbers up to this one are exact as doubles and written without exponent.
constexpr double kExactWhole = 9'007'199'254'740'992;

QByteArray numberText(double number)
{
    if (std::abs(number) <= kExactWhole && number == std::floor(number))
        return QByteArray::number(static_cast<qint64>(number));
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

QByteArray quoted(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray out;
    out.reserve(utf8.size() + 2);
    out += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00" + QByteArray::number(static_cast<int>(c), 16).rightJustified(2, '0');
        } else {
            out += c;
        }
    }
    return out + '"';
}

} // namespace

void JsonWriter::newLine()
{
    if (m_layout == Layout::Compact)
        return;
    m_text += '\n';
    m_text.append(m_depth, ' ');
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_first)
        m_text += ',';
    if (m_depth > 0)
        newLine();
    m_first = false;
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_text += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::end(char bracket)
{
    --m_depth;
    if (!m_first)
        newLine();
    m_text += bracket;
    m_first = false;
}

void JsonWriter::key(const QString& name)
{
    separate();
    m_text += quoted(name) + (m_layout == Layout::Compact ? ":" : ": ");
    m_afterKey = true;
}

void JsonWriter::value(const QString& text)
{
    separate();
    m_text += quoted(text);
}

void JsonWriter::value(double number)
{
    separate();
    m_text += numberText(number);
}

void JsonWriter::value(bool flag)
{
    separate();
    m_text += flag ? "true" : "false";
}

void JsonWriter::value(const QJsonValue& any)
{
    switch (any.type()) {
    case QJsonValue::Bool:
        value(any.toBool());
        break;
    case QJsonValue::Double:
        // Whole numbers of 64 bits are kept exactly, which a double could not do.
        if (any.toVariant().typeId() == QMetaType::LongLong) {
            separate();
            m_text += QByteArray::number(any.toInteger());
        } else {
            value(any.toDouble());
        }
        break;
    case QJsonValue::String:
        value(any.toString());
        break;
    case QJsonValue::Array: {
        beginArray();
        const QJsonArray array = any.toArray();
        for (const auto& item : array)
            value(item);
        endArray();
        break;
    }
    case QJsonValue::Object: {
        beginObject();
        const QJsonObject object = any.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            key(it.key());
            value(it.value());
        }
        endObject();
        break;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        separate();
        m_text += "null";
        break;
    }
}

} // namespace milepost
