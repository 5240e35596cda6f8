// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/mutator.h"

#include "core/base/jsonscanner.h"
#include "tests/core/base/jsonedit.h"

namespace milepost {

namespace {

/// Tokens that parsers and range checks have stumbled over before.
const QList<QByteArray>& oddTokens()
{
    static const QList<QByteArray> tokens{"null",
                                          "true",
                                          "0",
                                          "-0",
                                          "-1",
                                          "1",
                                          "1.5",
                                          "2.25",
                                          "3",
                                          "4",
                                          "1e15",
                                          "1e16",
                                          "1e308",
                                          "1e400",
                                          "1e-400",
                                          "9007199254740993",
                                          "-9223372036854775808",
                                          "18446744073709551616",
                                          "NaN",
                                          "\"\"",
                                          "\" \"",
                                          "\"a\"",
                                          "\"\\u0000\"",
                                          "\"\\ud800\"",
                                          "\"2026-02-30\"",
                                          "\"2026-01-05\"",
                                          "\"9999-12-31\"",
                                          "\"na\"",
                                          "\"dk\"",
                                          "[]",
                                          "{}",
                                          "[[]]",
                                          "[null]",
                                          "{\"x-a\":{\"x-b\":[]}}",
                                          "{\"\":0}",
                                          "[1,2,3]",
                                          "\"cs-ecosystem-alignment\"",
                                          "\"align-strategy-goals\"",
                                          "\"nrr\"",
                                          "\"align-sponsor-charter\"",
                                          "\"cs-leader\"",
                                          "\"vanity-goals\""};
    return tokens;
}

const QList<QString>& keyNames()
{
    static const QList<QString> names{
        QStringLiteral("id"),       QStringLiteral("name"),   QStringLiteral("x-note"),
        QStringLiteral("x-"),       QStringLiteral("unit"),   QStringLiteral("parent"),
        QStringLiteral("custom"),   QStringLiteral("title"),  QStringLiteral("prerequisites"),
        QStringLiteral("eligible"), QStringLiteral("agreed"), QStringLiteral("inputs"),
        QStringLiteral(""),         QStringLiteral("~/"),     QStringLiteral("equivalents")};
    return names;
}

} // namespace

qsizetype Mutator::below(qsizetype count)
{
    return static_cast<qsizetype>(m_engine() % static_cast<quint64>(count));
}

QByteArray Mutator::mutated(const QByteArray& text, const QList<QByteArray>& others)
{
    QByteArray result = text;
    for (qsizetype changes = 1 + below(4); changes > 0; --changes) {
        const QByteArray& other = others.at(below(others.size()));
        const qsizetype kind = below(10);
        if (kind < 2)
            result = changedBytes(result, other);
        else if (kind < 4)
            result = changedToken(result);
        else
            result = changedValue(result, other);
    }
    return result;
}

QByteArray Mutator::changedBytes(QByteArray text, const QByteArray& other)
{
    if (text.isEmpty())
        return other.left(below(100));
    const qsizetype at = below(text.size());
    const qsizetype length = 1 + below(chance(80) ? 8 : 2000);
    switch (below(6)) {
    case 0:
        text[at] = static_cast<char>(below(256));
        break;
    case 1:
        text.remove(at, length);
        break;
    case 2:
        text.insert(at, other.mid(below(other.size()), length));
        break;
    case 3:
        text.truncate(at);
        break;
    case 4:
        text.insert(at, QByteArray(length, "[{\"0\\,:]}"[below(9)]));
        break;
    default:
        text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
        break;
    }
    return text;
}

// Replaces one value as it stands in the text, which reaches what QJsonDocument would not write.
QByteArray Mutator::changedToken(QByteArray text)
{
    const qsizetype colon = text.indexOf(':', text.isEmpty() ? 0 : below(text.size()));
    if (colon < 0)
        return text;
    qsizetype end = colon + 1;
    while (end < text.size() && !QByteArrayView(",]}\n").contains(text[end]))
        ++end;
    return text.replace(colon + 1, end - colon - 1, oddTokens().at(below(oddTokens().size())));
}

QString Mutator::anyPointer(const QJsonValue& document)
{
    QString pointer;
    QJsonValue node = document;
    while (true) {
        const QJsonObject object = node.toObject();
        const QJsonArray array = node.toArray();
        if ((object.isEmpty() && array.isEmpty()) || (!pointer.isEmpty() && chance(15)))
            return pointer;
        QString step;
        if (node.isArray()) {
            const qsizetype index = below(array.size());
            step = QString::number(index);
            node = array.at(index);
        } else {
            step = object.keys().at(below(object.size()));
            node = object.value(step);
        }
        pointer += QLatin1Char('/') + pointerToken(step);
    }
}

QJsonValue Mutator::changedNode(const QJsonValue& node, const QJsonValue& other)
{
    const auto odd = [&] {
        for (;;) {
            const QByteArray& token = oddTokens().at(below(oddTokens().size()));
            const QJsonDocument document = QJsonDocument::fromJson('[' + token + ']');
            if (document.isArray())
                return document.array().at(0);
        }
    };
    if (node.isArray() && chance(70)) {
        QJsonArray array = node.toArray();
        if (array.isEmpty() || chance(20))
            array.append(other);
        else if (chance(50))
            array.append(array.at(below(array.size())));
        else
            array.append(array.takeAt(below(array.size())));
        return array;
    }
    if (node.isObject() && chance(70)) {
        QJsonObject object = node.toObject();
        const QString name = keyNames().at(below(keyNames().size()));
        if (!object.isEmpty() && chance(40))
            object.insert(name, object.take(object.keys().at(below(object.size()))));
        else
            object.insert(name, chance(50) ? odd() : other);
        return object;
    }
    return chance(60) ? odd() : other;
}

QByteArray Mutator::changedValue(const QByteArray& text, const QByteArray& other)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonDocument source = QJsonDocument::fromJson(other);
    if (!document.isObject() || document.object().isEmpty() || !source.isObject())
        return changedToken(text);
    const QString pointer = anyPointer(document.object());
    if (chance(15))
        return jsonedit::bytesOf(jsonedit::without(document.object(), pointer));
    const QJsonValue part =
        jsonedit::at(source.object(), chance(50) ? pointer : anyPointer(source.object()));
    const QJsonValue next = changedNode(jsonedit::at(document.object(), pointer), part);
    return jsonedit::bytesOf(jsonedit::with(document.object(), pointer, next));
}

} // namespace milepost
