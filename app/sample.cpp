// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"

#include "app/sampledates.h"
#include "core/exchange/importer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace milepost {

Result<Engagement> sampleEngagement(const Content& content, const QDate& day)
{
    QFile file(QStringLiteral(":/sample/sample.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("the program was built without its sample"), {}, {}};
    const QJsonObject moved =
        movedSample(QJsonDocument::fromJson(file.readAll()).object(), daysToMove(day)).toObject();
    return importEngagement(content, QJsonDocument(moved).toJson());
}

Result<Done> writeSample(const QString& path, const QDate& day, const Clock& clock,
                         ExistingFile existing)
{
    const ContentSources sources = shippedContentSources();
    const Result<Content> content = readContent(sources);
    if (!content)
        return content.error();
    const Result<Engagement> engagement = sampleEngagement(*content, day);
    if (!engagement)
        return engagement.error();
    const auto store = EngagementStore::create(path, *engagement, sources, clock, existing);
    if (!store)
        return store.error();
    return Done();
}

} // namespace milepost
