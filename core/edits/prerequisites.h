// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/waivers.h"

/// What a play waits for. Of a play of one's own that is anything that does not run in a circle; of
/// a play of the content it is given, and can only be waived, which is a risk, and required again.
namespace milepost::edits {

/// Why nothing can be added to what a play waits for, but what is waived; nothing when it can.
[[nodiscard]] std::optional<Message>
givenPrerequisites(const Content& content, const Engagement& engagement, const PlayId& id);

/// Those of `plays` that addPrerequisite() lets the play wait for, in their order. That one of them
/// would lead around in a circle is left to the edit, whose refusal shows the path.
[[nodiscard]] QList<PlayId> possiblePrerequisites(const Content& content,
                                                  const Engagement& engagement, const PlayId& id,
                                                  const QList<PlayId>& plays);

/// Also requires again what is waived.
[[nodiscard]] Result<Change> addPrerequisite(const Content& content, const Engagement& engagement,
                                             const PlayId& id, const PlayId& prerequisite);
/// Lets the play wait for `instead` in place of `prerequisite`.
[[nodiscard]] Result<Change> replacePrerequisite(const Content& content,
                                                 const Engagement& engagement, const PlayId& id,
                                                 const PlayId& prerequisite, const PlayId& instead);
/// Of a play of the content it is waived.
[[nodiscard]] Result<Change> removePrerequisite(const Content& content,
                                                const Engagement& engagement, const PlayId& id,
                                                const PlayId& prerequisite, const Waiver& waiver);

} // namespace milepost::edits
