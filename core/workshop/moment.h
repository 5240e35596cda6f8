// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/engagement.h"

namespace milepost {

/// The clock of a session as of a moment. The time of a part runs without its pauses; the end is
/// when it is over if every part from now on takes its minutes, and what is saved is how much
/// earlier that is than the agenda as it was begun, so minutes that one part saves are there for
/// the others. Times in UTC, spans in seconds.
struct SessionMoment {
    QList<AgendaPart> parts;
    qsizetype index = 0; ///< of the part that is on
    qint64 ran = 0;      ///< of the part
    qint64 left = 0;     ///< of the part; negative when it is over its time
    qint64 saved = 0;    ///< negative when the session is behind
    QDateTime end;
    bool paused = false;

    [[nodiscard]] const AgendaPart& part() const { return parts.at(index); }
    /// Null in the last part.
    [[nodiscard]] const AgendaPart* next() const
    {
        return index + 1 < parts.size() ? &parts.at(index + 1) : nullptr;
    }
};

/// Nothing when no session is under way, or when its part is none of its agenda.
[[nodiscard]] std::optional<SessionMoment>
sessionAt(const Content& content, const Engagement& engagement, const QDateTime& now);

/// "7:05", "1:02:30"; "−2:10" of a time that is over.
[[nodiscard]] QString clockText(qint64 seconds);

} // namespace milepost
