// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/filedrop.h"

#include <QMimeData>
#include <QUrl>

namespace milepost {

QStringList openableFiles(const QMimeData* data)
{
    QStringList paths;
    if (!data)
        return paths;
    for (const QUrl& url : data->urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(QLatin1String(".milepost"), Qt::CaseInsensitive) ||
            path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
            paths.append(path);
    }
    return paths;
}

} // namespace milepost
