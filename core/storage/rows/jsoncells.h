// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/fieldreader.h"
#include "core/engagement/fieldwriter.h"
#include "core/storage/rows/cells.h"

#include <QJsonDocument>

/// Cells that hold the JSON of things without a table of their own, in the words of the exchange
/// format.
namespace milepost {

/// What is written as JSON: things, lists of them, and maps.
template <class T>
inline constexpr bool isJsonCell = Fielded<T>;
template <Fielded T>
inline constexpr bool isJsonCell<QList<T>> = true;
template <class K, class T>
inline constexpr bool isJsonCell<QMap<K, T>> = true;

/// The JSON text of a cell, in an object so that a reader can be had for it.
[[nodiscard]] QJsonObject wrappedJson(const QVariant& cell);
/// Throws CellError when something was wrong in the JSON of a cell.
void requireNoErrors(const JsonErrors& errors);

template <class T>
requires isJsonCell<T> QVariant toCell(const T& value)
{
    if (value == T())
        return {};
    JsonWriter writer(JsonWriter::Layout::Compact);
    FieldWriter(writer).write(value);
    return QString::fromUtf8(writer.text());
}

template <class T>
requires isJsonCell<T>
void fromCell(const QVariant& cell, T& value)
{
    value = {};
    if (isNullCell(cell))
        return;
    JsonErrors errors;
    JsonReader reader(wrappedJson(cell), errors);
    // The ranges of what is inside are held by its own rules, those of the whole by validate().
    constexpr FieldRule any{.length = limits::kExchangeBytes,
                            .count = limits::kExchangeBytes,
                            .min = -1e300,
                            .max = 1e300};
    FieldReader(reader).field("value", value, any);
    requireNoErrors(errors);
}

} // namespace milepost
