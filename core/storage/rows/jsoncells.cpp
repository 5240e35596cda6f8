// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/jsoncells.h"

namespace milepost {

QJsonObject wrappedJson(const QVariant& cell)
{
    const QJsonDocument document = parsedJson(cell);
    return {{QStringLiteral("value"),
             document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object())}};
}

void requireNoErrors(const JsonErrors& errors)
{
    if (errors.ok())
        return;
    const QString place = errors.first()->where.mid(qstrlen("/value"));
    const Message& message = errors.first()->message;
    throw CellError{place.isEmpty() ? message : inField(place.mid(1), message)};
}

} // namespace milepost
