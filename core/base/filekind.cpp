// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filekind.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace milepost {

bool isEngagementFile(const QString& path)
{
    // sqlite.org/fileformat2.html, section 1.3
    constexpr qsizetype applicationIdAt = 68;
    constexpr qsizetype applicationIdEnd = 72;
    if (!QFileInfo(path).isFile())
        return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    const QByteArray head = file.read(applicationIdEnd);
    return head.size() == applicationIdEnd &&
           head.startsWith(QByteArray("SQLite format 3\0", 16)) &&
           qFromBigEndian<quint32>(head.constData() + applicationIdAt) == quint32(kApplicationId);
}

} // namespace milepost
