// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/sqlerror.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

namespace milepost {

namespace {

// SQLite's result codes; its header is not used here, since QtSql hides the library.
enum ResultCode {
    kError = 1,
    kPermission = 3,
    kBusy = 5,
    kLocked = 6,
    kReadOnly = 8,
    kIoError = 10,
    kCorrupt = 11,
    kFull = 13,
    kCannotOpen = 14,
    kTooBig = 18,
    kConstraint = 19,
    kMismatch = 20,
    kNotADatabase = 26,
    kReadOnlyRollback = 8 | (3 << 8),
    kReadOnlyMoved = 8 | (4 << 8),
};

bool isFull(const QString& folder)
{
    constexpr qint64 kLeastBytes = 16 * 1024;
    const QStorageInfo storage(folder);
    return storage.isValid() && storage.bytesAvailable() >= 0 &&
           storage.bytesAvailable() < kLeastBytes;
}

QString sentenceOf(WriteFault fault)
{
    switch (fault) {
    case WriteFault::DiskFull:
        return QStringLiteral(
            "There is no room left on the disk; free some space or save a copy elsewhere.");
    case WriteFault::Locked:
        return QStringLiteral("Another program is using the file at this moment; close it there.");
    case WriteFault::ReadOnly:
        return QStringLiteral("The file or its folder cannot be written; allow writing there or "
                              "save a copy elsewhere.");
    case WriteFault::FileGone:
        return QStringLiteral("The file is no longer at its place; put it back or save a copy.");
    case WriteFault::FileReplaced:
        return QStringLiteral(
            "Another file has taken the place of this one; save a copy under another name.");
    case WriteFault::ChangedElsewhere:
        return QStringLiteral("Another program has changed the file since it was opened; save a "
                              "copy under another name.");
    case WriteFault::DeviceError:
        return QStringLiteral("The disk or network share reports an error; check the connection or "
                              "save a copy elsewhere.");
    case WriteFault::Damaged:
        return QStringLiteral("The file is damaged; save a copy under another name.");
    case WriteFault::Refused:
        break;
    }
    return QStringLiteral("The change breaks a rule of the engagement file and was not written.");
}

} // namespace

SqlError SqlError::from(const QSqlError& error)
{
    return {error.nativeErrorCode().toInt(), error.databaseText()};
}

WriteFault faultOf(const SqlError& error, const QString& path)
{
    switch (error.code & 0xff) {
    case kFull:
        return WriteFault::DiskFull;
    case kBusy:
    case kLocked:
        return WriteFault::Locked;
    case kError:
    case kConstraint:
    case kMismatch:
    case kTooBig:
        return WriteFault::Refused;
    case kCorrupt:
    case kNotADatabase:
        return WriteFault::Damaged;
    default:
        break;
    }
    const QFileInfo file(path);
    if (error.code == kReadOnlyMoved || !file.exists())
        return WriteFault::FileGone;
    const bool isAboutAccess = (error.code & 0xff) == kReadOnly ||
                               (error.code & 0xff) == kPermission ||
                               (error.code & 0xff) == kCannotOpen;
    // Where no further file can be made, SQLite does not say why.
    if ((error.code & 0xff) == kCannotOpen && isFull(file.path()))
        return WriteFault::DiskFull;
    if (isAboutAccess && ((error.code & 0xff) != kCannotOpen ||
                          !QFileInfo(file.path()).isWritable() || !file.isWritable()))
        return WriteFault::ReadOnly;
    return WriteFault::DeviceError;
}

WriteFailure writeFailure(WriteFault fault, const QString& path, const QString& detail)
{
    return {fault, Error{sentenceOf(fault), detail, path}};
}

Error readError(const SqlError& error, const QString& path)
{
    if (error.isDamage()) {
        return {QStringLiteral("The file is damaged; recover what is readable into a new file, or "
                               "restore a backup."),
                error.text, path};
    }
    if (error.code == kReadOnlyRollback || error.code == (10 | (3 << 8))) {
        return {QStringLiteral("A write to the file was cut short and cannot be undone from here; "
                               "open it where it can be written."),
                error.text, path};
    }
    switch (error.code & 0xff) {
    case kBusy:
    case kLocked:
        return {QStringLiteral("Another program is writing to the file; try again in a moment."),
                error.text, path};
    case kPermission:
    case kCannotOpen:
        return {QStringLiteral("The file cannot be opened; check that it may be read."), error.text,
                path};
    case kIoError:
        return {QStringLiteral("The disk or network share reports an error while reading; check "
                               "the connection and try again."),
                error.text, path};
    case kTooBig:
        return {QStringLiteral("The file holds a value that is too large to be read."), error.text,
                path};
    default:
        return {QStringLiteral("The file cannot be read."), error.text, path};
    }
}

} // namespace milepost
