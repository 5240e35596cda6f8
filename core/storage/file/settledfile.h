// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTemporaryDir>

#include <memory>

namespace milepost {

class Database;

/// A path where the file can be read as it is once a write that was cut short has been undone. That
/// is the file itself, or, when a hot journal lies beside it, a private copy in which SQLite has
/// rolled the journal back. The file itself is never touched.
class SettledFile {
public:
    [[nodiscard]] static Result<SettledFile> of(const QString& path);

    /// The path of a private copy that is still to be made.
    [[nodiscard]] static SettledFile forCopy();

    /// Valid as long as this object or a copy of it lives.
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isCopy() const { return m_folder != nullptr; }

private:
    QString m_path;
    std::shared_ptr<QTemporaryDir> m_folder;
};

/// Deletes a journal beside the file at `path` that holds no write to undo, as a power cut may
/// leave one. `database` is that file, and nobody else may be writing to it. Throws SqlError.
void clearJournal(Database& database, const QString& path);

} // namespace milepost
