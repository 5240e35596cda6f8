// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file/lockholder.h"

#include <chrono>
#include <memory>
#include <variant>

namespace milepost {

/// The right to write to an engagement file, shown to other processes by a small text file beside
/// it, `NAME-lock`, with process, machine and user. The operating system holds a lock on that file
/// too, which ends with the process, so what a killed process leaves is recognised on the same
/// machine. Of another machine only the signs of life tell, which its process gives by showLife():
/// a lock without one for kSilence, by the clock of the file system, counts as left behind.
class FileLock {
public:
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// How long a lock of another machine is believed after its last sign of life. A machine that
    /// sleeps longer loses the lock; isInPlace() tells when it wakes.
    static constexpr std::chrono::minutes kSilence{10};

    /// Why there is no lock.
    enum class Obstacle { CannotWrite, DiskFull };

    /// The lock for the file at `path`, or who has it, or why none can be made.
    [[nodiscard]] static std::variant<std::unique_ptr<FileLock>, LockHolder, Obstacle>
    take(const QString& path);

    /// Whether the lock file is still beside the engagement file, for others to see.
    [[nodiscard]] bool isInPlace() const;

    /// Tells other machines that the process still has the file.
    void showLife() const;

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
