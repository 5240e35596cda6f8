// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/samplecopy.h"

#include "ui/shell/files/filechooser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace milepost {

namespace {

const QString kSampleEnding = QStringLiteral("milepost");

QString baseName()
{
    return QCoreApplication::translate("SampleCopy", "Milepost sample");
}

Result<QString> write(const FileServices& services, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return Error{
            QCoreApplication::translate("SampleCopy", "The folder cannot be made."), {}, folder};
    const QString path = freePath(folder, baseName(), kSampleEnding);
    const Result<Done> done = services.writeSample(path);
    if (!done)
        return done.error();
    return path;
}

} // namespace

Result<QString> sampleCopy(const FileServices& services, SampleCopy which)
{
    const QString usual =
        QDir(services.documentsFolder).filePath(baseName() + u'.' + kSampleEnding);
    if (which == SampleCopy::Again && QFileInfo::exists(usual))
        return usual;
    Result<QString> written = write(services, services.documentsFolder);
    if (!written)
        written = write(services, QDir::temp().filePath(QStringLiteral("milepost")));
    return written;
}

} // namespace milepost
