// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentreader.h"
#include "core/storage/file/engagementstore.h"
#include "tests/support/machineclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace milepost {

/// The shipped content, read once.
inline const Content& shippedContent()
{
    static const Content content = [] {
        const Result<Content> read = readContent(shippedContentSources());
        if (!read)
            qFatal("%s", qPrintable(read.error().toLine()));
        return *read;
    }();
    return content;
}

/// What stands at a path, as bytes.
inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A valid engagement file at `path`, closed again.
inline void makeFile(const QString& path, const Engagement& engagement)
{
    const auto store =
        EngagementStore::create(path, engagement, shippedContentSources(), machineClock());
    if (!store)
        qFatal("%s", qPrintable(store.error().toLine()));
}

/// Names of all files in a folder, hidden ones too.
inline QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                  QDir::NoDotAndDotDot);
}

} // namespace milepost
