// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/filesystem.h"

#include "core/base/filekind.h"
#include "core/base/outputfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace milepost {

namespace {

constexpr qsizetype kLongestSuffix = 8; // "-journal", which SQLite appends
constexpr qsizetype kLongestName = 255;

bool syncToDisk(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0 || errno == EINVAL || errno == EROFS;
    const int problem = errno;
    ::close(file);
    errno = problem;
    return synced;
}

// New, changed and deleted names in it. A folder that may be written but not read has no sync.
bool syncFolder(const QString& path)
{
    return syncToDisk(path) || errno == EACCES || errno == ENOSYS || errno == ENOTSUP;
}

// Owner, group and mode of a file that is there, as far as this user may give them.
void takeRightsOf(const QString& from, const QString& to)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(from).constData(), &status) != 0)
        return;
    constexpr uid_t kSameOwner = static_cast<uid_t>(-1);
    constexpr mode_t kModes = 07777;
    const QByteArray path = QFile::encodeName(to);
    if (::chown(path.constData(), status.st_uid, status.st_gid) != 0 &&
        ::chown(path.constData(), kSameOwner, status.st_gid) != 0)
        errno = 0; // another owner can be kept by root alone
    if (::chmod(path.constData(), status.st_mode & kModes) != 0)
        errno = 0; // a medium without rights
}

qint64 nanoseconds(const struct timespec& time)
{
    constexpr qint64 kInASecond = 1'000'000'000;
    return qint64(time.tv_sec) * kInASecond + time.tv_nsec;
}

QString systemText(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

} // namespace

FileIdentity FileIdentity::of(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {status.st_dev, status.st_ino, true};
}

FileStamp FileStamp::of(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {qint64(status.st_size), nanoseconds(status.st_mtim), nanoseconds(status.st_ctim)};
}

bool mayWrite(const QString& path)
{
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0;
}

bool makeFolder(const QString& path)
{
    QStringList changed;
    for (QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
         !QFileInfo::exists(folder); folder = changed.first())
        changed.prepend(QFileInfo(folder).path());
    return QDir().mkpath(path) && std::all_of(changed.cbegin(), changed.cend(), syncFolder);
}

bool makePrivateFile(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(),
                            O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return false;
    ::close(file);
    return true;
}

PendingFile::PendingFile(const QString& target)
    : m_target(linkTarget(target)),
      m_path(QFileInfo(m_target).path() + QStringLiteral("/.milepost-") +
             QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".tmp"))
{}

PendingFile::~PendingFile()
{
    QFile::remove(m_path);
    QFile::remove(m_path + QStringLiteral("-journal"));
}

Result<Done> PendingFile::check(ExistingFile existing) const
{
    const QFileInfo target(m_target);
    const auto refuse = [&](const Message& message) { return Error{message, {}, m_target}; };
    if (QFile::encodeName(target.fileName()).size() + kLongestSuffix > kLongestName)
        return writeRefusal(m_target, ENAMETOOLONG);
    if (target.exists() && !target.isDir() && existing == ExistingFile::Refuse)
        return refuse(
            Message("Storage", "There is a file of this name already; choose another name."));
    // One engagement may take the place of another where that was agreed to.
    if (existing == ExistingFile::Refuse || !mayBeEngagementFile(m_target)) {
        if (Result<Done> checked = checkOutput(m_target); !checked)
            return checked;
    }
    // SQLite would take what lies beside the old file for a part of the new one.
    for (const char* suffix : {"-journal", "-wal"}) {
        if (QFileInfo::exists(m_target + QLatin1String(suffix))) {
            return refuse(Message("Storage", "The file \"%1\" is in the way, a part of an earlier "
                                             "file; move it away or choose another name.")
                              .arg(target.fileName() + QLatin1String(suffix)));
        }
    }
    return Done();
}

Result<Done> PendingFile::putInPlace(ExistingFile existing)
{
    if (Result<Done> checked = check(existing); !checked)
        return checked;
    takeRightsOf(m_target, m_path);
    const auto notOnDisk = [this] {
        return Error{Message("Storage", "The file could not be written to the disk."),
                     systemText(errno), m_target};
    };
    // The folder too: a journal that was deleted a moment ago must not come back beside this file.
    if (!syncToDisk(m_path) || !syncFolder(QFileInfo(m_target).path()))
        return notOnDisk();
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(m_target);
    const bool moved = existing == ExistingFile::Replace
                           ? std::rename(from.constData(), to.constData()) == 0
                           : QFile::rename(m_path, m_target);
    if (!moved) {
        return Error{Message("Storage", "The file could not be given its name; check the folder."),
                     systemText(errno), m_target};
    }
    if (syncFolder(QFileInfo(m_target).path()))
        return Done();
    const Error error = notOnDisk();
    if (existing == ExistingFile::Refuse)
        QFile::remove(m_target);
    return error;
}

} // namespace milepost
