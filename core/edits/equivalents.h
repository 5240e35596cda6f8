// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/edit.h"

#include <functional>

namespace milepost {

/// Which of several plays that come to the same stays in the plan.
struct EquivalentMerge {
    PlayId stays;
    QList<PlayId> go;
    QList<PlayId> waiting = {}; ///< plays of the plan that build on one that goes
    QString reason = {};        ///< why they need not wait for it, for the register of risks
    /// Into the language of the person, for titles in that register; none: in English.
    std::function<QString(const Message&)> words = {};
};

} // namespace milepost

namespace milepost::edits {

/// Keeps one play in the plan and drops its equivalents as one step. People who are named for one
/// that goes are named for the one that stays where it has none. What builds on one that goes waits
/// for the one that stays, if it is a play of one's own; else that is waived with the reason. A
/// play that has started or is done cannot go.
[[nodiscard]] Result<Change> mergeEquivalents(const Content& content, const Engagement& engagement,
                                              const EquivalentMerge& merge);

} // namespace milepost::edits
