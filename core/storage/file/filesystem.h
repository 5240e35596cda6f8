// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/file/engagementstore.h"

#include <QString>

namespace milepost {

/// Which file lies at a path: device and number on it. Not valid when there is none.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0;
    bool valid = false;

    bool operator==(const FileIdentity&) const = default;

    [[nodiscard]] static FileIdentity of(const QString& path);
};

/// What the file system notes of the contents of a file and changes with every write to it, also
/// where the bytes of a copy are put into the same file. It changes for lesser reasons too: equal
/// stamps mean that nobody wrote, different ones that it has to be looked at.
struct FileStamp {
    qint64 bytes = -1;
    qint64 modified = 0; ///< nanoseconds since 1970, as `changed`
    qint64 changed = 0;

    bool operator==(const FileStamp&) const = default;

    [[nodiscard]] static FileStamp of(const QString& path);
};

/// Whether this process may write to the file, as the permissions and the medium stand now.
[[nodiscard]] bool mayWrite(const QString& path);

/// Makes the folder, and those that it lies in, where they are missing; true when they are there
/// after a power cut too.
[[nodiscard]] bool makeFolder(const QString& path);

/// Makes an empty file that this user alone may read and write; false when it cannot be made or is
/// there already.
[[nodiscard]] bool makePrivateFile(const QString& path);

/// A new file that is being written: it has a name of its own beside the path meant and takes its
/// place when it is complete. What was not put in place is deleted.
class PendingFile {
public:
    explicit PendingFile(const QString& target);
    ~PendingFile();
    PendingFile(const PendingFile&) = delete;
    PendingFile& operator=(const PendingFile&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

    /// Checks, before anything is written, that the target can be made: its folder is there and
    /// may be written, its name is not too long, nothing is in the way.
    [[nodiscard]] Result<Done> check(ExistingFile existing) const;

    /// Brings the bytes to the disk, gives the file its name and brings that to the disk. When this
    /// fails the name may have been given all the same, where the file replaces another.
    [[nodiscard]] Result<Done> putInPlace(ExistingFile existing);

private:
    QString m_target;
    QString m_path;
};

} // namespace milepost
