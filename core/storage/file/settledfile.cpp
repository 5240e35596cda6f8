// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/settledfile.h"

#include "core/storage/file/database.h"
#include "core/storage/file/fileheader.h"
#include "core/storage/file/sqlerror.h"

#include <QFile>

namespace milepost {

SettledFile SettledFile::forCopy()
{
    SettledFile settled;
    settled.m_folder = std::make_shared<QTemporaryDir>();
    settled.m_path = settled.m_folder->filePath(QStringLiteral("copy.milepost"));
    return settled;
}

Result<SettledFile> SettledFile::of(const QString& path)
{
    if (!hasHotJournal(path)) {
        SettledFile settled;
        settled.m_path = path;
        return settled;
    }
    if (const Result<Done> checked = checkHotJournal(path); !checked)
        return checked.error();

    SettledFile settled = forCopy();
    const QString suffix = QStringLiteral("-journal");
    if (!settled.m_folder->isValid() || !QFile::copy(path, settled.m_path) ||
        !QFile::copy(path + suffix, settled.m_path + suffix)) {
        return Error{Message("Storage",
                             "A write to the file was cut short, and there is no room to "
                             "look into it; free some space in the folder for temporary "
                             "files."),
                     settled.m_folder->errorString(), path};
    }
    for (const QString& copy : {settled.m_path, settled.m_path + suffix})
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    try {
        Database database(settled.m_path, Database::Access::ReadWrite);
        static_cast<void>(database.scalar(QStringLiteral("SELECT count(*) FROM sqlite_schema")));
    } catch (const SqlError& error) {
        return readError(error, path);
    }
    return settled;
}

void clearJournal(Database& database, const QString& path)
{
    // That of a program which is writing looks the same at first.
    const Transaction alone(database, Transaction::Kind::Write);
    if (!hasHotJournal(path))
        QFile::remove(path + QStringLiteral("-journal"));
}

} // namespace milepost
