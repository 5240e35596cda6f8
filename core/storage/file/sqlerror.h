// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/care/checkfile.h"
#include "core/storage/file/writeresult.h"

class QSqlError;

namespace milepost {

/// What SQLite reports, thrown inside storage and caught at its border. `code` is SQLite's extended
/// result code.
struct SqlError {
    int code = 0;
    QString text;

    [[nodiscard]] static SqlError from(const QSqlError& error);

    [[nodiscard]] bool isConstraint() const { return (code & 0xff) == 19; }
    [[nodiscard]] bool isDamage() const { return (code & 0xff) == 11 || (code & 0xff) == 26; }
    /// Reading, writing or syncing failed below SQLite.
    [[nodiscard]] bool isOfDevice() const { return (code & 0xff) == 10; }
};

/// A row that does not hold what its table should hold, thrown inside storage.
struct RowError {
    FileProblem problem;
};

/// An Error on its way to the border of storage, where it is returned.
struct Failure {
    Error error;
};

/// The kind of fault behind an error of a write to the file at `path`, looking at the file system
/// where SQLite's code alone does not tell.
[[nodiscard]] WriteFault faultOf(const SqlError& error, const QString& path);

/// The failure as a person reads it, with the sentence that gives the reason, where there is one,
/// and SQLite's own words as the detail.
[[nodiscard]] WriteFailure writeFailure(WriteFault fault, const QString& path,
                                        const Message& reason, const QString& detail = {});

/// What to say when reading the file at `path` failed.
[[nodiscard]] Error readError(const SqlError& error, const QString& path);
[[nodiscard]] Error damagedFile(const QString& path, const QString& detail);
[[nodiscard]] Error cannotBeOpened(const QString& path, const QString& detail);

/// That a file holds a row that cannot be right, with so many other problems beside it.
[[nodiscard]] Message cannotBeRight(const FileProblem& problem, qsizetype more);

} // namespace milepost
