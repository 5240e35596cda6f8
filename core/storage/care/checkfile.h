// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>

namespace milepost {

/// One thing that is wrong in an engagement file: the table, the row by its ids (both empty when
/// the file as a whole is meant), what is wrong, and what SQLite says of it, where it does.
struct FileProblem {
    QString table;
    QString row;
    Message message;
    QString detail = {};

    bool operator==(const FileProblem&) const = default;

    /// One line in English, whatever the file holds: `table, row: message (detail)`, without signs
    /// that break a line or turn its direction.
    [[nodiscard]] QString toLine() const { return toLine(message.toEnglish()); }
    /// The same with the message in words that are chosen already.
    [[nodiscard]] QString toLine(const QString& words) const;
    /// The same as a part of another sentence.
    [[nodiscard]] Message toMessage() const;

private:
    [[nodiscard]] QString place() const;
};

/// What is said of a part of a file that SQLite does not read.
[[nodiscard]] Message cannotBeRead();

/// Every problem of the file at `path`: structure, schema, rows, hashes of attachments, values
/// against the content. Empty when all is well. An error when it is not an engagement file that can
/// be looked into at all. Never writes.
[[nodiscard]] Result<QList<FileProblem>> checkFile(const QString& path);

} // namespace milepost
