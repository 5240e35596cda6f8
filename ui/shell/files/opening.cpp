// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/opening.h"

#include "core/base/limits.h"
#include "core/base/refusals.h"
#include "core/exchange/importer.h"
#include "ui/document/engagementdocument.h"
#include "ui/shell/files/filechooser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace milepost {

namespace {

struct OpeningWords {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

Result<QByteArray> readExchangeFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{refusals::unreadable(), file.errorString(), path};
    if (file.size() > limits::kExchangeBytes)
        return Error{
            OpeningWords::tr("The file is larger than any exchange file may be."), {}, path};
    return file.readAll();
}

Result<OpenedDocument> import(const QString& path, const Clock& clock,
                              const QString& documentsFolder)
{
    const Result<QByteArray> json = readExchangeFile(path);
    if (!json)
        return json.error();
    const ContentSources sources = shippedContentSources();
    const Result<Content> content = readContent(sources);
    if (!content)
        return content.error();
    const Result<Engagement> engagement = importEngagement(*content, *json);
    if (!engagement)
        return engagement.error();

    const QFileInfo info(path);
    const QString ending = QStringLiteral("milepost");
    const bool beside = QFileInfo(info.absolutePath()).isWritable();
    const QString target =
        freePath(beside ? info.absolutePath() : documentsFolder, info.completeBaseName(), ending);
    auto document = EngagementDocument::create(target, *engagement, sources, clock);
    if (!document)
        return document.error();
    return OpenedDocument{std::move(document.value()),
                          OpeningWords::tr("%1 was imported. The engagement is kept in %2.")
                              .arg(info.fileName(), QDir::toNativeSeparators(target))};
}

} // namespace

bool isExchangeFile(const QString& path)
{
    return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

Result<OpenedDocument> openDocument(const QString& path, const Clock& clock,
                                    const QString& documentsFolder)
{
    if (isExchangeFile(path))
        return import(path, clock, documentsFolder);
    auto document = EngagementDocument::open(path, clock);
    if (!document)
        return document.error();
    return OpenedDocument{std::move(document.value()), {}};
}

} // namespace milepost
