// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/proposalchanges.h"
#include "core/wording/telling.h"
#include "ui/pages/roadmap/baredit.h"

class QWidget;

namespace milepost {

/// What a person can choose for a gesture about what a play waits for: for one more what it does
/// not wait for yet, for the others what it waits for. Where there is nothing to choose, `refusal`
/// says why.
struct PrerequisiteChoice {
    BarGesture gesture; ///< without what is chosen
    QString title;      ///< of the play
    QList<NamedPlay> plays;
    QList<NamedPlay> instead; ///< what it could wait for in place of one
    QString refusal;
};

[[nodiscard]] PrerequisiteChoice prerequisiteChoice(const Telling& telling, const PlayId& play,
                                                    BarGesture::Kind kind);

/// Asks for what the gesture needs; nothing when the person changes their mind.
[[nodiscard]] std::optional<BarGesture> askPrerequisite(const PrerequisiteChoice& choice,
                                                        QWidget& parent);

} // namespace milepost
