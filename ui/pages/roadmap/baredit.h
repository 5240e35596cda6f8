// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reading/timeline.h"

#include <QLocale>

namespace milepost {

class EngagementDocument;

/// What a hand on the roadmap asks of one play.
struct BarGesture {
    enum class Kind { Move, Stretch, Assign, Unpin };
    Kind kind = Kind::Move;
    PlayId play;
    int weeks = 0;     ///< later or longer by so many, negative the other way
    LaneKey lane = {}; ///< of whom it goes to

    bool operator==(const BarGesture&) const = default;
};

/// What a gesture would bring. `words` also say why nothing comes of it.
struct BarPreview {
    bool possible = false;
    QString words;
};

/// Works out a gesture with the edit that it would be, and leaves the document as it is.
[[nodiscard]] BarPreview previewOf(EngagementDocument& document, const QDate& statusDate,
                                   const QLocale& locale, const BarGesture& gesture);

/// Carries a gesture out as one step of undo, or says why not.
[[nodiscard]] Result<Done> carryOut(EngagementDocument& document, const QDate& statusDate,
                                    const BarGesture& gesture);

} // namespace milepost
