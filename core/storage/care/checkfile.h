// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>

namespace milepost {

/// One thing that is wrong in an engagement file: the table, the row by its ids (both empty when
/// the file as a whole is meant) and a sentence.
struct FileProblem {
    QString table;
    QString row;
    QString message;

    bool operator==(const FileProblem&) const = default;

    /// One line, whatever the file holds: `table, row: message`, without signs that break a line or
    /// turn its direction.
    [[nodiscard]] QString toLine() const;
};

/// Every problem of the file at `path`: structure, schema, rows, hashes of attachments, values
/// against the content. Empty when all is well. An error when it is not an engagement file that can
/// be looked into at all. Never writes.
[[nodiscard]] Result<QList<FileProblem>> checkFile(const QString& path);

} // namespace milepost
