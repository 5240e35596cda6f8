// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filekind.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace milepost {

namespace {

// sqlite.org/fileformat2.html, section 1.3
constexpr qsizetype kApplicationIdAt = 68;
constexpr qsizetype kApplicationIdEnd = 72;

QByteArray headOf(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    return file.read(kApplicationIdEnd);
}

bool isDatabase(const QByteArray& head)
{
    return head.startsWith(QByteArray("SQLite format 3\0", 16));
}

} // namespace

bool isEngagementFile(const QString& path)
{
    const QByteArray head = headOf(path);
    return head.size() == kApplicationIdEnd && isDatabase(head) &&
           qFromBigEndian<quint32>(head.constData() + kApplicationIdAt) == quint32(kApplicationId);
}

bool mayBeEngagementFile(const QString& path)
{
    return QFileInfo(path).isFile() &&
           (path.endsWith(QLatin1String(".milepost"), Qt::CaseInsensitive) ||
            isDatabase(headOf(path)));
}

} // namespace milepost
