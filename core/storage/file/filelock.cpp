// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/filelock.h"

#include "core/storage/file/filesystem.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <optional>

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace milepost {

namespace {

constexpr int kMaxBytes = 1'000;
constexpr int kLines = 3;
constexpr int kAttempts = 20;
constexpr int kFlags = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;

// Three lines: process, machine, user.
LockHolder readHolder(int file)
{
    QByteArray bytes(kMaxBytes, '\0');
    const ssize_t size = ::pread(file, bytes.data(), kMaxBytes, 0);
    bytes.truncate(size > 0 ? size : 0);
    // Half a record names nobody: its writer did not get the lock.
    if (bytes.count('\n') < kLines)
        return {};
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    return {lines.value(2).left(100), lines.value(1).left(100), lines.value(0).toLongLong()};
}

bool writeHolder(int file, const LockHolder& holder)
{
    const QByteArray bytes = QStringLiteral("%1\n%2\n%3\n")
                                 .arg(QString::number(holder.process), holder.machine, holder.user)
                                 .toUtf8()
                                 .left(kMaxBytes);
    return ::ftruncate(file, 0) == 0 &&
           ::pwrite(file, bytes.constData(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size());
}

// Whether the open file is still the one at the path: its holder may have deleted it just now.
bool isAt(int file, const QByteArray& path)
{
    struct stat open = {};
    struct stat there = {};
    return ::fstat(file, &open) == 0 && ::lstat(path.constData(), &there) == 0 &&
           open.st_dev == there.st_dev && open.st_ino == there.st_ino;
}

bool isAlive(qint64 process)
{
    return process > 0 && (::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM);
}

FileLock::Obstacle obstacleOf(int error)
{
    return error == ENOSPC || error == EDQUOT ? FileLock::Obstacle::DiskFull
                                              : FileLock::Obstacle::CannotWrite;
}

// The clock that stamps files in the folder, which on a share is not this machine's.
std::optional<time_t> clockBeside(const QByteArray& path)
{
    QByteArray name = path + ".XXXXXX";
    const int file = ::mkostemp(name.data(), O_CLOEXEC);
    if (file < 0)
        return std::nullopt;
    struct stat stamped = {};
    const bool isStamped = ::fstat(file, &stamped) == 0;
    ::unlink(name.constData());
    ::close(file);
    return isStamped ? std::optional(stamped.st_mtime) : std::nullopt;
}

bool isSilent(int file, const QByteArray& path)
{
    struct stat lock = {};
    const std::optional<time_t> now = clockBeside(path);
    return now && ::fstat(file, &lock) == 0 &&
           std::chrono::seconds(*now - lock.st_mtime) > FileLock::kSilence;
}

} // namespace

QString systemUser()
{
    if (const passwd* entry = ::getpwuid(::geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return qEnvironmentVariable("USER", QStringLiteral("unknown"));
}

QString FileLock::lockPath(const QString& path)
{
    return path + QStringLiteral("-lock");
}

std::variant<std::unique_ptr<FileLock>, LockHolder, FileLock::Obstacle>
FileLock::take(const QString& path)
{
    const QString lockFile = lockPath(path);
    const QByteArray name = QFile::encodeName(lockFile);
    const LockHolder self{systemUser(), QSysInfo::machineHostName(),
                          QCoreApplication::applicationPid()};
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        bool isMine = true;
        int file = ::open(name.constData(), O_RDWR | O_CREAT | kFlags, 0644);
        // Another user's, which can be read and locked, but not written.
        if (file < 0 && errno == EACCES) {
            isMine = false;
            file = ::open(name.constData(), O_RDONLY | kFlags);
        }
        if (file < 0)
            return obstacleOf(errno);
        const bool locked = ::flock(file, LOCK_EX | LOCK_NB) == 0;
        const int problem = locked ? 0 : errno;
        const LockHolder holder = readHolder(file);
        const bool isSupported = locked || problem == EWOULDBLOCK;
        const bool isElsewhere = !holder.machine.isEmpty() && holder.machine != self.machine;
        const bool isLeft = problem != EWOULDBLOCK && isElsewhere && isSilent(file, name);
        const bool isHeld =
            problem == EWOULDBLOCK || isElsewhere || (!isSupported && isAlive(holder.process));
        if (!isAt(file, name)) {
            ::close(file);
            continue;
        }
        // A file of its own for the new lock: a process that wakes up after all sees that it lost.
        const bool isToReplace = isLeft || (!isHeld && !isMine);
        if (isToReplace && ::unlink(name.constData()) == 0) {
            ::close(file);
            continue;
        }
        if (isHeld) {
            ::close(file);
            return holder;
        }
        if (!writeHolder(file, self)) {
            const FileLock::Obstacle obstacle = obstacleOf(errno);
            ::unlink(name.constData());
            ::close(file);
            return obstacle;
        }
        return std::unique_ptr<FileLock>(new FileLock(lockFile, file));
    }
    return Obstacle::CannotWrite;
}

bool FileLock::isInPlace() const
{
    return isAt(m_file, QFile::encodeName(m_path));
}

void FileLock::showLife() const
{
    ::futimens(m_file, nullptr);
}

FileLock::~FileLock()
{
    // Deleted before it is let go: nobody else can have it in between.
    if (isInPlace())
        ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_file);
}

} // namespace milepost
