// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/jsoncells.h"

namespace milepost {

QJsonObject wrappedJson(const QVariant& cell)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(requiredText(cell).toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        throw CellError{QStringLiteral("the JSON text is broken: %1").arg(error.errorString())};
    return {{QStringLiteral("value"),
             document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object())}};
}

void requireNoErrors(const JsonErrors& errors)
{
    if (errors.ok())
        return;
    const QString place = errors.first()->where.mid(qstrlen("/value"));
    const QString message = errors.first()->message.toEnglish();
    throw CellError{place.isEmpty() ? message : place.mid(1) + QStringLiteral(": ") + message};
}

} // namespace milepost
