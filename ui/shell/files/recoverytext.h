// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"
#include "core/storage/care/recovery.h"

#include <QStringList>

namespace milepost {

/// One problem of a file as a line for people: the thing by its name on screen, its place, and what
/// is wrong. Never breaks and never turns its direction, whatever the file holds.
[[nodiscard]] QString problemLine(const FileProblem& problem);
[[nodiscard]] QStringList problemLines(const QList<FileProblem>& problems);

/// What a recovery brought back and what it did not, in words for people.
struct RecoveryText {
    QString summary;  ///< one sentence
    QStringList kept; ///< "12 participants"; kinds of which there are none are left out
    QStringList lost; ///< one line for each thing that is missing or was changed

    /// All of it as plain text of several lines.
    [[nodiscard]] QString toText() const;
};

/// `recovered` is what the new file holds.
[[nodiscard]] RecoveryText recoveryText(const RecoveryReport& report, const Engagement& recovered);

} // namespace milepost
