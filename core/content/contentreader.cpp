// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"

#include "core/base/jsonreader.h"
#include "core/base/jsonsource.h"
#include "core/content/contentcheck.h"
#include "core/content/contentparts.h"

#include <QFile>

namespace milepost {

namespace {

constexpr qsizetype kContentBytes = 16 * 1024 * 1024;
constexpr const char* kNames[] = {"models", "plays", "metrics", "pitfalls", "workshop"};

using PartReader = void (*)(JsonReader&, Content&);

PartReader readerOf(const QString& name)
{
    if (name == QLatin1String("models"))
        return readModels;
    if (name == QLatin1String("plays"))
        return readPlays;
    if (name == QLatin1String("metrics"))
        return readMetrics;
    return name == QLatin1String("pitfalls") ? readPitfalls : readAgenda;
}

Error inFile(const QString& name, Error error)
{
    error.where = name + QStringLiteral(".json: ") + error.where;
    return error;
}

} // namespace

Result<Content> readContent(const ContentSources& sources)
{
    Content content;
    QMap<QString, JsonSource> parsed;
    for (const char* part : kNames) {
        const QString name = QString::fromLatin1(part);
        const Result<JsonSource> source = JsonSource::parse(sources.value(name), kContentBytes);
        if (!source)
            return inFile(name, source.error());
        parsed.insert(name, *source);

        JsonErrors errors;
        JsonReader reader(source->root(), errors);
        readerOf(name)(reader, content);
        static_cast<void>(reader.finish());
        if (!errors.ok())
            return inFile(name, source->withLine(*errors.first()));
    }
    content.indexPlays();

    if (const std::optional<ContentProblem> problem = checkContent(content))
        return inFile(problem->file, parsed.value(problem->file).withLine(problem->error));
    return content;
}

ContentSources shippedContentSources()
{
    ContentSources sources;
    for (const char* part : kNames) {
        const QString name = QString::fromLatin1(part);
        QFile file(QStringLiteral(":/content/") + name + QStringLiteral(".json"));
        if (file.open(QIODevice::ReadOnly))
            sources.insert(name, file.readAll());
    }
    return sources;
}

} // namespace milepost
