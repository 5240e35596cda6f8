// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"

#include "core/exchange/importer.h"

#include <QFile>

namespace milepost {

Result<Engagement> sampleEngagement(const Content& content)
{
    QFile file(QStringLiteral(":/sample/sample.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("the program was built without its sample"), {}, {}};
    return importEngagement(content, file.readAll());
}

Result<Done> writeSample(const QString& path, ExistingFile existing)
{
    const ContentSources sources = shippedContentSources();
    const Result<Content> content = readContent(sources);
    if (!content)
        return content.error();
    const Result<Engagement> engagement = sampleEngagement(*content);
    if (!engagement)
        return engagement.error();
    const auto store = EngagementStore::create(path, *engagement, sources, existing);
    if (!store)
        return store.error();
    return Done();
}

} // namespace milepost
