// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/sqlerror.h"

#include "core/base/refusals.h"

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

Message sentenceOf(WriteFault fault)
{
    switch (fault) {
    case WriteFault::DiskFull:
        return Message(
            "Storage",
            "There is no room left on the disk; free some space or save a copy elsewhere.");
    case WriteFault::Locked:
        return Message("Storage",
                       "Another program is using the file at this moment; close it there.");
    case WriteFault::ReadOnly:
        return Message("Storage",
                       "The file or its folder cannot be written; allow writing there or "
                       "save a copy elsewhere.");
    case WriteFault::FileGone:
        return Message("Storage",
                       "The file is no longer at its place; put it back or save a copy.");
    case WriteFault::FileReplaced:
        return Message(
            "Storage",
            "Another file has taken the place of this one; save a copy under another name.");
    case WriteFault::ChangedElsewhere:
        return Message("Storage",
                       "Another program has changed the file since it was opened; save a "
                       "copy under another name.");
    case WriteFault::DeviceError:
        return Message("Storage",
                       "The disk or network share reports an error; check the connection or "
                       "save a copy elsewhere.");
    case WriteFault::Damaged:
        return Message("Storage", "The file is damaged; save a copy under another name.");
    case WriteFault::Refused:
        break;
    }
    return Message("Storage",
                   "The change breaks a rule of the engagement file and was not written.");
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

WriteFailure writeFailure(WriteFault fault, const QString& path, const Message& reason,
                          const QString& detail)
{
    const Message sentence = sentenceOf(fault);
    return {fault,
            Error{reason.isEmpty() ? sentence : bothSentences(sentence, reason), detail, path}};
}

Error damagedFile(const QString& path, const QString& detail)
{
    return {Message("Storage",
                    "The file is damaged; recover what is readable into a new file, or restore a "
                    "backup."),
            detail, path};
}

Error cannotBeOpened(const QString& path, const QString& detail)
{
    return {Message("Storage", "The file cannot be opened; check that it may be read."), detail,
            path};
}

Message cannotBeRight(const FileProblem& problem, qsizetype more)
{
    if (more == 0) {
        return Message("Storage", "The file holds what cannot be right: %1.")
            .arg(problem.toMessage());
    }
    return Counted("Storage", "The file holds what cannot be right: %1 (and one more).",
                   "The file holds what cannot be right: %1 (and %n more).")
        .of(more)
        .arg(problem.toMessage());
}

Error readError(const SqlError& error, const QString& path)
{
    if (error.isDamage())
        return damagedFile(path, error.text);
    if (error.code == kReadOnlyRollback || error.code == (10 | (3 << 8))) {
        return {Message("Storage",
                        "A write to the file was cut short and cannot be undone from here; "
                        "open it where it can be written."),
                error.text, path};
    }
    switch (error.code & 0xff) {
    case kBusy:
    case kLocked:
        return {
            Message("Storage", "Another program is writing to the file; try again in a moment."),
            error.text, path};
    case kPermission:
    case kCannotOpen:
        return cannotBeOpened(path, error.text);
    case kIoError:
        return {Message("Storage",
                        "The disk or network share reports an error while reading; check "
                        "the connection and try again."),
                error.text, path};
    case kTooBig:
        return {Message("Storage", "The file holds a value that is too large to be read."),
                error.text, path};
    default:
        return {refusals::unreadable(), error.text, path};
    }
}

} // namespace milepost
