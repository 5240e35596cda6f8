// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/refusals.h"
#include "core/engagement/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

/// How a field lies in one cell of a table, in both directions: toCell() never fails, fromCell()
/// throws CellError when the cell holds something else. Empty texts, dates, lists and objects are
/// NULL; lists and objects are compact JSON, those of things that have no table as in the exchange
/// format (jsoncells.h).
namespace milepost {

struct CellError {
    Message message;
};

/// "score: a number is expected, not a text"
[[nodiscard]] inline Message inField(const QString& name, const Message& message)
{
    return Message("Storage", "%1: %2").arg(name).arg(message);
}

[[nodiscard]] QVariant toCell(const QString& text);
[[nodiscard]] QVariant toCell(const QByteArray& bytes);
[[nodiscard]] QVariant toCell(const QDate& date);
[[nodiscard]] QVariant toCell(const QJsonObject& object);
[[nodiscard]] QVariant toCell(const QJsonArray& array);
[[nodiscard]] QVariant toCell(const QList<QString>& list);
[[nodiscard]] QVariant toCell(const QList<QDate>& list);
[[nodiscard]] QVariant toCell(const QDateTime& time);
[[nodiscard]] QVariant toCell(Forced forced);
[[nodiscard]] inline QVariant toCell(int number)
{
    return qlonglong(number);
}
[[nodiscard]] inline QVariant toCell(double number)
{
    return number;
}
[[nodiscard]] inline QVariant toCell(bool flag)
{
    return qlonglong(flag);
}
[[nodiscard]] inline QVariant toCell(HalfStage stage)
{
    return stage.value();
}

void fromCell(const QVariant& cell, QString& text);
void fromCell(const QVariant& cell, QByteArray& bytes);
void fromCell(const QVariant& cell, QDate& date);
void fromCell(const QVariant& cell, QJsonObject& object);
void fromCell(const QVariant& cell, QJsonArray& array);
void fromCell(const QVariant& cell, QList<QString>& list);
void fromCell(const QVariant& cell, QList<QDate>& list);
void fromCell(const QVariant& cell, QDateTime& time);
void fromCell(const QVariant& cell, Forced& forced);
void fromCell(const QVariant& cell, int& number);
void fromCell(const QVariant& cell, double& number);
void fromCell(const QVariant& cell, bool& flag);
void fromCell(const QVariant& cell, HalfStage& stage);

/// What QtSql hands over for a cell that is NULL.
[[nodiscard]] inline bool isNullCell(const QVariant& cell)
{
    return !cell.isValid() || cell.isNull();
}

/// The text of a cell that must have one.
[[nodiscard]] QString requiredText(const QVariant& cell);
/// The JSON of a cell that must have some.
[[nodiscard]] QJsonDocument parsedJson(const QVariant& cell);

template <class Tag>
QVariant toCell(const Id<Tag>& id)
{
    return toCell(id.text());
}
template <class Tag>
void fromCell(const QVariant& cell, Id<Tag>& id)
{
    id = Id<Tag>(requiredText(cell));
}

template <class E>
requires requires
{
    EnumNames<E>::table;
}
QVariant toCell(E value)
{
    return toName(value);
}
template <class E>
requires requires
{
    EnumNames<E>::table;
}
void fromCell(const QVariant& cell, E& value)
{
    const QString name = requiredText(cell);
    const std::optional<E> known = fromName<E>(name);
    if (!known)
        throw CellError{refusals::unknown(name, listNames<E>())};
    value = *known;
}

template <class Tag>
QVariant toCell(const QList<Id<Tag>>& ids)
{
    QList<QString> texts;
    texts.reserve(ids.size());
    for (const Id<Tag>& id : ids)
        texts.append(id.text());
    return toCell(texts);
}
template <class Tag>
void fromCell(const QVariant& cell, QList<Id<Tag>>& ids)
{
    QList<QString> texts;
    fromCell(cell, texts);
    ids.clear();
    ids.reserve(texts.size());
    for (const QString& text : texts)
        ids.append(Id<Tag>(text));
}

template <class T>
QVariant toCell(const std::optional<T>& value)
{
    return value ? toCell(*value) : QVariant();
}
/// A list that may be undecided keeps apart "none" and "not decided".
template <class T>
QVariant toCell(const std::optional<QList<T>>& list)
{
    if (!list)
        return {};
    return list->isEmpty() ? QVariant(QStringLiteral("[]")) : toCell(*list);
}
template <class T>
void fromCell(const QVariant& cell, std::optional<T>& value)
{
    value.reset();
    if (!isNullCell(cell))
        fromCell(cell, value.emplace());
}

} // namespace milepost
