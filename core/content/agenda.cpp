// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/agenda.h"

#include "core/base/jsonreader.h"
#include "core/base/jsonsource.h"
#include "core/content/contentparts.h"
#include "core/content/translation.h"

#include <QFile>

namespace milepost {

Result<QList<AgendaItem>> ninetyMinuteAgenda(const QString& code)
{
    constexpr qsizetype bytes = 1024 * 1024;
    const QString name = QStringLiteral("workshop90");
    QFile file(QStringLiteral(":/content/workshop90.json"));
    const QByteArray english = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const ContentTranslation words = shippedTranslation(code);
    ContentTranslation own;
    if (words.contains(name))
        own.insert(name, words.value(name));
    const Result<ContentSources> told = translated({{name, english}}, own);
    if (!told)
        return told.error();
    const Result<JsonSource> source = JsonSource::parse(told->value(name), bytes);
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
