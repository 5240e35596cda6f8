// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outputfile.h"

#include "core/base/filekind.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace milepost {

namespace {

constexpr int kMostLinks = 40;
constexpr int kNoFile = -1;

/// An open file that is closed in the end.
class Descriptor {
public:
    explicit Descriptor(int file) : m_file(file) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int number() const { return m_file; }
    [[nodiscard]] bool isOpen() const { return m_file != kNoFile; }
    bool close() { return m_file == kNoFile || ::close(std::exchange(m_file, kNoFile)) == 0; }

private:
    int m_file;
};

std::optional<struct stat> statusOf(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return status;
}

/// The number of an open file that `path` names, such as 1 for "-".
std::optional<int> openFileNumber(const QString& path)
{
    if (path == QLatin1String("-") || path == QLatin1String("/dev/stdout"))
        return STDOUT_FILENO;
    if (path == QLatin1String("/dev/stderr"))
        return STDERR_FILENO;
    for (const char* folder : {"/dev/fd/", "/proc/self/fd/"}) {
        if (!path.startsWith(QLatin1String(folder)))
            continue;
        bool isNumber = false;
        const int number = path.mid(qsizetype(std::strlen(folder))).toInt(&isNumber);
        if (isNumber)
            return number;
    }
    return std::nullopt;
}

Error refusal(const QString& path, const Message& sentence)
{
    return {sentence, {}, path};
}

Error engagementRefusal(const QString& path)
{
    return refusal(path,
                   Message("Output", "This is an engagement file and is not overwritten; choose "
                                     "another name."));
}

/// What SQLite and the lock put beside an engagement file.
std::optional<QString> ownerOfSideFile(const QString& path)
{
    for (const char* ending : {"-journal", "-wal", "-shm", "-lock"}) {
        if (!path.endsWith(QLatin1String(ending)))
            continue;
        const QString owner = path.chopped(qsizetype(std::strlen(ending)));
        if (mayBeEngagementFile(owner))
            return QFileInfo(owner).fileName();
    }
    return std::nullopt;
}

Error folderRefusal(const QString& path)
{
    return refusal(path, Message("Output", "This is a folder; choose a file name."));
}

/// Why an existing thing must not be replaced.
std::optional<Error> existingProblem(const QString& path, const QString& target,
                                     const struct stat& status)
{
    if (S_ISDIR(status.st_mode))
        return folderRefusal(path);
    if (!S_ISREG(status.st_mode)) {
        return refusal(path, Message("Output", "This is a device and not a file; choose a file "
                                               "name."));
    }
    if (mayBeEngagementFile(target))
        return engagementRefusal(path);
    // What cannot be looked into may be an engagement too.
    if (::access(QFile::encodeName(target).constData(), R_OK | W_OK) != 0)
        return refusal(path,
                       Message("Output", "This file may not be written; choose another name."));
    return std::nullopt;
}

Result<Done> checkTarget(const QString& path, const QString& target)
{
    const QFileInfo info(target);
    const QString folder = info.path();
    if (path.endsWith(u'/') || info.fileName().isEmpty())
        return folderRefusal(path);
    if (!QFileInfo(folder).isDir())
        return refusal(path, Message("Output", "The folder does not exist; make it first."));
    if (const auto owner = ownerOfSideFile(target)) {
        return refusal(
            path, Message("Output", "This belongs to the engagement file %1; choose another name.")
                      .quoted(*owner));
    }
    if (const auto status = statusOf(target)) {
        if (const auto problem = existingProblem(path, target, *status))
            return *problem;
    } else if (errno == ENAMETOOLONG) {
        return writeRefusal(path, ENAMETOOLONG);
    } else if (errno == ELOOP) {
        return refusal(path, Message("Output", "This link points to itself; choose another name."));
    }
    if (::access(QFile::encodeName(folder).constData(), W_OK) != 0)
        return writeRefusal(path, EACCES);
    return Done();
}

bool writeAll(int file, const QByteArray& bytes)
{
    const char* next = bytes.constData();
    const char* const end = next + bytes.size();
    while (next != end) {
        const ssize_t written = ::write(file, next, size_t(end - next));
        if (written < 0 && errno != EINTR)
            return false;
        next += std::max<ssize_t>(written, 0);
    }
    return true;
}

Result<Done> writeStream(const QString& path, const QByteArray& bytes)
{
    const std::optional<int> number = openFileNumber(path);
    const Descriptor stream(
        number ? ::fcntl(*number, F_DUPFD_CLOEXEC, 0)
               : ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC));
    if (!stream.isOpen() || !writeAll(stream.number(), bytes))
        return writeRefusal(path, errno);
    return Done();
}

/// Makes a whole file beside the target; empty when it could not be made, and `errno` says why.
QByteArray writeBeside(const QString& target, const QByteArray& bytes)
{
    QByteArray beside =
        QFile::encodeName(QFileInfo(target).path() + QStringLiteral("/.milepost-") +
                          QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".tmp"));
    Descriptor file(::open(beside.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (!file.isOpen())
        return {};
    const auto status = statusOf(target);
    // Another owner can be kept by root alone.
    if (status && ::fchown(file.number(), status->st_uid, status->st_gid) != 0)
        errno = 0;
    const bool whole = (!status || ::fchmod(file.number(), status->st_mode & 07777) == 0) &&
                       writeAll(file.number(), bytes) &&
                       (::fsync(file.number()) == 0 || errno == EINVAL) && file.close();
    if (whole)
        return beside;
    const int code = errno;
    ::unlink(beside.constData());
    errno = code;
    return {};
}

} // namespace

Error writeRefusal(const QString& path, int code)
{
    if (code == ENOSPC || code == EDQUOT) {
        return refusal(path,
                       Message("Output", "The disk is full; free some space, or choose a folder "
                                         "on another disk."));
    }
    if (code == EFBIG) {
        return refusal(path,
                       Message("Output", "The file is larger than may be written here; choose "
                                         "another folder."));
    }
    if (code == EACCES || code == EPERM || code == EROFS) {
        return refusal(path,
                       Message("Output", "The folder cannot be written; choose another one."));
    }
    if (code == ENAMETOOLONG)
        return refusal(path, Message("Output", "The file name is too long; choose a shorter one."));
    return {Message("Output", "The file could not be written; choose another folder."),
            QString::fromLocal8Bit(std::strerror(code)), path};
}

bool isStream(const QString& path)
{
    if (openFileNumber(path))
        return true;
    const auto status = statusOf(path);
    return status && S_ISFIFO(status->st_mode);
}

QString linkTarget(const QString& path)
{
    QString target = QFileInfo(path).absoluteFilePath();
    for (int links = 0; links < kMostLinks && QFileInfo(target).isSymLink(); ++links)
        target = QFileInfo(target).symLinkTarget();
    return target;
}

Result<Done> checkOutput(const QString& path)
{
    if (const std::optional<int> number = openFileNumber(path)) {
        const QString open = QStringLiteral("/proc/self/fd/%1").arg(*number);
        // By its name too: a damaged one has nothing else to be known by.
        return mayBeEngagementFile(open) || mayBeEngagementFile(QFile::symLinkTarget(open))
                   ? Result<Done>(engagementRefusal(path))
                   : Done();
    }
    if (isStream(path))
        return Done();
    return checkTarget(path, linkTarget(path));
}

Result<Done> writeOutput(const QString& path, const QByteArray& bytes)
{
    if (Result<Done> checked = checkOutput(path); !checked)
        return checked;
    if (isStream(path))
        return writeStream(path, bytes);
    const QString target = linkTarget(path);
    const QByteArray beside = writeBeside(target, bytes);
    if (beside.isEmpty())
        return writeRefusal(path, errno);
    Result<Done> checked = checkTarget(path, target);
    if (checked && ::rename(beside.constData(), QFile::encodeName(target).constData()) == 0) {
        const Descriptor folder(::open(QFile::encodeName(QFileInfo(target).path()).constData(),
                                       O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (folder.isOpen())
            ::fsync(folder.number());
        return Done();
    }
    const int code = errno;
    ::unlink(beside.constData());
    return checked ? Result<Done>(writeRefusal(path, code)) : checked;
}

} // namespace milepost
