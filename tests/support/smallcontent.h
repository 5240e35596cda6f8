// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentreader.h"
#include "tests/core/base/jsonedit.h"

namespace milepost {

/// Valid content of one matrix with two dimensions and four plays, a twentieth of what is shipped,
/// for tests that read very many files.
inline const ContentSources& smallContentSources()
{
    static const ContentSources sources = [] {
        ContentSources read;
        for (const char* name : {"models", "plays", "metrics", "pitfalls", "workshop"}) {
            read.insert(
                QString::fromLatin1(name),
                jsonedit::fileBytes(QStringLiteral(MILEPOST_TEST_DATA "/storage/content/%1.json")
                                        .arg(QString::fromLatin1(name)))
                    .trimmed());
        }
        return read;
    }();
    return sources;
}

inline const Content& smallContent()
{
    static const Content content = [] {
        const Result<Content> read = readContent(smallContentSources());
        if (!read)
            qFatal("%s", qPrintable(read.error().toLine()));
        return *read;
    }();
    return content;
}

} // namespace milepost
