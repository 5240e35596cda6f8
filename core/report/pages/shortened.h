// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace milepost {

/// At most that many letters and an ellipsis, cut between words where that leaves half of it; no
/// comma or the like before the ellipsis.
[[nodiscard]] inline QString shortened(const QString& text, qsizetype letters)
{
    if (text.size() <= letters)
        return text;
    qsizetype end = letters;
    while (end > letters / 2 && !text.at(end).isSpace())
        --end;
    if (end == letters / 2) // one word that is longer than the room
        end = letters;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    QString cut = text.left(end).trimmed();
    while (cut.endsWith(u',') || cut.endsWith(u';') || cut.endsWith(u':'))
        cut.chop(1);
    return cut + u'\u2026';
}

} // namespace milepost
