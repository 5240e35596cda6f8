// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reading/timeline.h"

#include <QLocale>

namespace milepost {

class EngagementDocument;

/// What a hand on the roadmap asks of one play, or of several at once.
struct BarGesture {
    enum class Kind { Move, Stretch, Assign, Unassign, Unpin, Wait, WaitInstead, WaitNoLonger };
    Kind kind = Kind::Move;
    QList<PlayId> plays;
    int weeks = 0;       ///< later or longer by so many, negative the other way
    LaneKey lane = {};   ///< of whom they go to
    PlayId need = {};    ///< what one play is to wait for, or no longer
    PlayId instead = {}; ///< what it is to wait for in its place

    bool operator==(const BarGesture&) const = default;
};

/// What a gesture would bring. `words` also say why nothing comes of it, or why some of the plays
/// stay as they are.
struct BarPreview {
    QList<PlayId> plays; ///< that it would change
    QString words;
};

/// Works out a gesture with the edit that it would be, and leaves the document as it is.
[[nodiscard]] BarPreview previewOf(EngagementDocument& document, const QDate& statusDate,
                                   const QLocale& locale, const BarGesture& gesture);

/// Carries a gesture out as one step of undo, or says why not. It must mean something for each of
/// its plays, as previewOf() tells.
[[nodiscard]] Result<Done> carryOut(EngagementDocument& document, const QDate& statusDate,
                                    const BarGesture& gesture);

} // namespace milepost
