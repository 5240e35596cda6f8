// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/agenda.h"

#include "core/base/jsonreader.h"
#include "core/base/jsonsource.h"
#include "core/content/contentparts.h"

#include <QFile>

namespace milepost {

Result<QList<AgendaItem>> ninetyMinuteAgenda()
{
    constexpr qsizetype bytes = 1024 * 1024;
    QFile file(QStringLiteral(":/content/workshop90.json"));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const Result<JsonSource> source = JsonSource::parse(text, bytes);
    if (!source)
        return source.error();
    JsonErrors errors;
    JsonReader reader(source->root(), errors);
    Content content;
    readAgenda(reader, content);
    static_cast<void>(reader.finish());
    if (!errors.ok())
        return source->withLine(*errors.first());
    return content.agenda;
}

} // namespace milepost
