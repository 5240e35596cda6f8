// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/lockholder.h"

#include <memory>
#include <variant>

namespace milepost {

/// The right to write to an engagement file, shown to other processes by a small text file beside
/// it, `NAME-lock`, with process, machine and user. The operating system holds a lock on that file
/// too, which ends with the process, so what a killed process leaves is recognised on the same
/// machine. From another machine a lock file counts as held: whether its process lives cannot be
/// told from here.
class FileLock {
public:
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Why there is no lock.
    enum class Obstacle { CannotWrite };

    /// The lock for the file at `path`, or who has it, or why none can be made.
    [[nodiscard]] static std::variant<std::unique_ptr<FileLock>, LockHolder, Obstacle>
    take(const QString& path);

    /// Whether the lock file is still beside the engagement file, for others to see.
    [[nodiscard]] bool isInPlace() const;

    /// The path of the lock file for the engagement file at `path`.
    [[nodiscard]] static QString lockPath(const QString& path);

private:
    FileLock(QString path, int file) : m_path(std::move(path)), m_file(file) {}

    QString m_path;
    int m_file;
};

/// The name of the user in the operating system.
[[nodiscard]] QString systemUser();

} // namespace milepost
