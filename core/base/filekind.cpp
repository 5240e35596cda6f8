// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filekind.h"

#include <QFile>
#include <QFileInfo>

namespace milepost {

namespace {

/// sqlite.org/fileformat2.html, section 1.3
bool isDatabase(const QString& path)
{
    const QByteArray magic("SQLite format 3\0", 16);
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) &&
           file.read(magic.size()) == magic;
}

} // namespace

bool mayBeEngagementFile(const QString& path)
{
    return QFileInfo(path).isFile() &&
           (path.endsWith(QLatin1String(".milepost"), Qt::CaseInsensitive) || isDatabase(path));
}

} // namespace milepost
