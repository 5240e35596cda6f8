// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/cells.h"

#include "core/base/times.h"

#include <limits>

namespace milepost {

namespace {

Message aWholeNumber()
{
    return Message("Storage", "a whole number");
}

Message aNumber()
{
    return Message("Storage", "a number");
}

Message aText()
{
    return Message("Storage", "a text");
}

Message kindOf(const QVariant& cell)
{
    if (isNullCell(cell))
        return Message("Storage", "nothing");
    switch (cell.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
        return aWholeNumber();
    case QMetaType::Double:
        return aNumber();
    case QMetaType::QString:
        return aText();
    default:
        return Message("Storage", "binary data");
    }
}

CellError expected(const Message& what, const QVariant& cell)
{
    return {Message("Storage", "%1 is expected, not %2").arg(what).arg(kindOf(cell))};
}

QVariant jsonCell(const QJsonDocument& document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QString textOf(const QJsonValue& value)
{
    if (!value.isString())
        throw CellError{Message("Storage", "the JSON text holds something else than a text")};
    return value.toString();
}

QDate dateOf(const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != text)
        throw CellError{Message("Storage", "\"%1\" is not a date").arg(text.left(40))};
    return date;
}

template <class List, class Make>
QVariant arrayCell(const List& list, Make make)
{
    QJsonArray array;
    for (const auto& item : list)
        array.append(make(item));
    return toCell(array);
}

} // namespace

QString requiredText(const QVariant& cell)
{
    if (cell.typeId() != QMetaType::QString || cell.isNull())
        throw expected(aText(), cell);
    return cell.toString();
}

QJsonDocument parsedJson(const QVariant& cell)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(requiredText(cell).toUtf8(), &error);
    if (error.error != QJsonParseError::NoError) {
        throw CellError{Message("Storage", "the JSON text is broken: %1").arg(error.errorString())};
    }
    return document;
}

QVariant toCell(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

void fromCell(const QVariant& cell, QString& text)
{
    text = isNullCell(cell) ? QString() : requiredText(cell);
}

QVariant toCell(const QByteArray& bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

void fromCell(const QVariant& cell, QByteArray& bytes)
{
    if (!isNullCell(cell) && cell.typeId() != QMetaType::QByteArray)
        throw expected(Message("Storage", "the bytes of a file"), cell);
    bytes = cell.toByteArray();
}

QVariant toCell(const QDate& date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

void fromCell(const QVariant& cell, QDate& date)
{
    date = isNullCell(cell) ? QDate() : dateOf(requiredText(cell));
}

QVariant toCell(const QJsonObject& object)
{
    return object.isEmpty() ? QVariant() : jsonCell(QJsonDocument(object));
}

void fromCell(const QVariant& cell, QJsonObject& object)
{
    object = {};
    if (isNullCell(cell))
        return;
    const QJsonDocument document = parsedJson(cell);
    if (!document.isObject())
        throw CellError{Message("Storage", "a JSON object is expected")};
    object = document.object();
}

QVariant toCell(const QJsonArray& array)
{
    return array.isEmpty() ? QVariant() : jsonCell(QJsonDocument(array));
}

void fromCell(const QVariant& cell, QJsonArray& array)
{
    array = {};
    if (isNullCell(cell))
        return;
    const QJsonDocument document = parsedJson(cell);
    if (!document.isArray())
        throw CellError{Message("Storage", "a JSON list is expected")};
    array = document.array();
}

QVariant toCell(const QList<QString>& list)
{
    return arrayCell(list, [](const QString& text) { return QJsonValue(text); });
}

void fromCell(const QVariant& cell, QList<QString>& list)
{
    QJsonArray array;
    fromCell(cell, array);
    list.clear();
    list.reserve(array.size());
    for (const auto& value : array)
        list.append(textOf(value));
}

QVariant toCell(const QList<QDate>& list)
{
    return arrayCell(list,
                     [](const QDate& date) { return QJsonValue(date.toString(Qt::ISODate)); });
}

void fromCell(const QVariant& cell, QList<QDate>& list)
{
    QJsonArray array;
    fromCell(cell, array);
    list.clear();
    for (const auto& value : array)
        list.append(dateOf(textOf(value)));
}

QVariant toCell(const QDateTime& time)
{
    return time.isValid() ? QVariant(timeText(time)) : QVariant();
}

void fromCell(const QVariant& cell, QDateTime& time)
{
    time = {};
    if (isNullCell(cell))
        return;
    const QString text = requiredText(cell);
    time = timeFromText(text);
    if (!time.isValid())
        throw CellError{Message("Storage", "\"%1\" is not a time").arg(text.left(40))};
}

QVariant toCell(Forced forced)
{
    return forced == Forced::No ? QVariant() : QVariant(toName(forced));
}

void fromCell(const QVariant& cell, Forced& forced)
{
    forced = Forced::No;
    if (isNullCell(cell))
        return;
    const QString name = requiredText(cell);
    const std::optional<Forced> known = fromName<Forced>(name);
    if (!known)
        throw CellError{refusals::unknown(name, listNames<Forced>())};
    forced = *known;
}

void fromCell(const QVariant& cell, int& number)
{
    if (cell.typeId() != QMetaType::LongLong)
        throw expected(aWholeNumber(), cell);
    const qlonglong value = cell.toLongLong();
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        throw CellError{Message("Storage", "the number %1 is too large").arg(value)};
    number = static_cast<int>(value);
}

void fromCell(const QVariant& cell, double& number)
{
    if (cell.typeId() != QMetaType::Double || cell.isNull())
        throw expected(aNumber(), cell);
    number = cell.toDouble();
}

void fromCell(const QVariant& cell, bool& flag)
{
    int number = 0;
    fromCell(cell, number);
    if (number != 0 && number != 1)
        throw CellError{Message("Storage", "only 0 or 1 can stand here, not %1").arg(number)};
    flag = number == 1;
}

void fromCell(const QVariant& cell, HalfStage& stage)
{
    double value = 0;
    fromCell(cell, value);
    const std::optional<HalfStage> onGrid = HalfStage::fromValue(value);
    if (!onGrid)
        throw CellError{Message("Storage", "%1 is outside the scale 1, 1.5, 2, 2.5, 3")
                            .arg(QString::number(value, 'g', 15))};
    stage = *onGrid;
}

} // namespace milepost
