// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentreader.h"
#include "core/exchange/importer.h"
#include "core/storage/file/engagementstore.h"
#include "tests/support/foreigntext.h"
#include "tests/support/machineclock.h"

namespace milepost::testing {

/// Writes exchange data as an engagement file, with all that people wrote and with the content in
/// Greek letters.
[[nodiscard]] inline Result<Done> writeInGreek(const QString& path, const QByteArray& exchange)
{
    ContentSources sources = shippedContentSources();
    for (QByteArray& json : sources)
        json = inGreek(json).trimmed(); // as the file asks for it
    const Result<Content> content = readContent(sources);
    if (!content)
        return content.error();
    const Result<Engagement> engagement = importEngagement(*content, inGreek(exchange));
    if (!engagement)
        return engagement.error();
    const auto store = EngagementStore::create(path, *engagement, sources, machineClock());
    return store ? Result<Done>(Done()) : store.error();
}

} // namespace milepost::testing
