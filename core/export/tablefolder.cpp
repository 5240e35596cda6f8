// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tablefolder.h"

#include "core/base/outputfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>

namespace milepost {

Result<Done> writeTableFolder(const QString& path, const QList<ExportTable>& tables,
                              const CsvStyle& style)
{
    const QFileInfo place(QDir::cleanPath(path));
    if (isStream(path)) {
        return Error{
            Message("Export", "Several tables need a folder; name one that is to be made."),
            {},
            path};
    }
    if (place.exists() || place.isSymLink()) {
        return Error{
            Message("Export", "Something is there already; name a folder that is to be made."),
            {},
            path};
    }
    if (Result<Done> checked = checkOutput(place.filePath()); !checked)
        return checked;
    QTemporaryDir beside(place.absolutePath() + QStringLiteral("/.milepost-XXXXXX.tmp"));
    if (!beside.isValid())
        return writeRefusal(path, EACCES);
    for (const ExportTable& table : tables) {
        const Result<Done> written = writeOutput(beside.filePath(table.id + QStringLiteral(".csv")),
                                                 csvOf(table.plain(), style));
        if (!written)
            return Error{written.error().message, written.error().detail, path};
    }
    // Only its owner may read a temporary folder.
    constexpr auto kReadable = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                               QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther |
                               QFile::ExeOther;
    QFile::setPermissions(beside.path(), kReadable);
    if (std::rename(QFile::encodeName(beside.path()).constData(),
                    QFile::encodeName(place.absoluteFilePath()).constData()) != 0)
        return writeRefusal(path, errno);
    beside.setAutoRemove(false);
    return Done();
}

} // namespace milepost
