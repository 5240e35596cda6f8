// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentreader.h"
#include "core/exchange/importer.h"
#include "core/storage/file/engagementstore.h"
#include "tests/support/foreigntext.h"
#include "tests/support/machineclock.h"

#include <QFile>

namespace milepost::testing {

/// Writes the sample as an engagement file, with all that people wrote and with its content in
/// Greek letters.
[[nodiscard]] inline Result<Done> writeGreekSample(const QString& path)
{
    ContentSources sources = shippedContentSources();
    for (QByteArray& json : sources)
        json = inGreek(json).trimmed(); // as the file asks for it
    const Result<Content> content = readContent(sources);
    if (!content)
        return content.error();
    QFile sample(QStringLiteral(MILEPOST_SOURCE_DIR "/resources/sample/sample.json"));
    if (!sample.open(QIODevice::ReadOnly))
        return Error{sample.errorString(), {}, sample.fileName()};
    const Result<Engagement> engagement = importEngagement(*content, inGreek(sample.readAll()));
    if (!engagement)
        return engagement.error();
    const auto store = EngagementStore::create(path, *engagement, sources, machineClock());
    return store ? Result<Done>(Done()) : store.error();
}

} // namespace milepost::testing
