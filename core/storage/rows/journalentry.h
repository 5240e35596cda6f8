// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace milepost {

/// One line of the journal: who changed which field of what, when. `entity` is a name of
/// EnumNames<EntityKind>, or `engagement` for the making of the file; `place` the ids that lead to
/// it, joined by " / ". An added or removed thing has an empty `field` and its own fields as a JSON
/// object; attached files stand there by size and hash alone, and very long values are cut.
struct JournalEntry {
    qint64 id = 0;
    QDateTime time; ///< UTC, to the millisecond
    QString user;
    QString change; ///< the name of the step, as in the Edit menu
    QString entity;
    QString place;
    QString field;
    std::optional<QString> before;
    std::optional<QString> after;

    bool operator==(const JournalEntry&) const = default;
};

} // namespace milepost
