// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

/// Small steps for tests that take a good JSON document and spoil one place of it.
namespace milepost::jsonedit {

[[nodiscard]] inline QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

[[nodiscard]] inline QJsonValue parsed(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson("{\"value\":" + json + "}");
    if (!document.isObject())
        qFatal("not JSON: %s", json.constData());
    return document.object().value(QStringLiteral("value"));
}

[[nodiscard]] inline QByteArray bytesOf(const QJsonValue& document)
{
    return QJsonDocument(document.toObject()).toJson();
}

namespace detail {

inline QJsonValue changed(const QJsonValue& node, QStringList tokens, const QJsonValue& value)
{
    if (tokens.isEmpty())
        return value;
    const QString token = tokens.takeFirst()
                              .replace(QLatin1String("~1"), QLatin1String("/"))
                              .replace(QLatin1String("~0"), QLatin1String("~"));
    if (node.isArray()) {
        QJsonArray array = node.toArray();
        const qsizetype index = token == QLatin1String("-") ? array.size() : token.toLongLong();
        const QJsonValue next = changed(array.at(index), tokens, value);
        if (index == array.size())
            array.append(next);
        else if (next.isUndefined())
            array.removeAt(index);
        else
            array[index] = next;
        return array;
    }
    QJsonObject object = node.toObject();
    const QJsonValue next = changed(object.value(token), tokens, value);
    if (next.isUndefined())
        object.remove(token);
    else
        object.insert(token, next);
    return object;
}

} // namespace detail

/// `document` with `value` at `pointer` (RFC 6901, `-` appends to an array); an undefined value
/// removes what is there.
[[nodiscard]] inline QJsonValue with(const QJsonValue& document, const QString& pointer,
                                     const QJsonValue& value)
{
    return detail::changed(document, pointer.split(u'/').mid(1), value);
}

[[nodiscard]] inline QJsonValue without(const QJsonValue& document, const QString& pointer)
{
    return with(document, pointer, QJsonValue(QJsonValue::Undefined));
}

/// What stands at `pointer`, or undefined.
[[nodiscard]] inline QJsonValue at(const QJsonValue& document, const QString& pointer)
{
    QJsonValue node = document;
    for (QString token : pointer.split(u'/').mid(1)) {
        token.replace(QLatin1String("~1"), QLatin1String("/"))
            .replace(QLatin1String("~0"), QLatin1String("~"));
        node =
            node.isArray() ? node.toArray().at(token.toLongLong()) : node.toObject().value(token);
    }
    return node;
}

} // namespace milepost::jsonedit
