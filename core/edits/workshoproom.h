// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/edit.h"

/// Who is in the room of a session, and what is put aside there for later.
namespace milepost::edits {

/// Invites somebody who comes along.
[[nodiscard]] Result<Change> inviteParticipant(const Content& content, const Engagement& engagement,
                                               const ParticipantId& participant);
[[nodiscard]] Result<Change> setPresent(const Content& content, const Engagement& engagement,
                                        const ParticipantId& participant, bool present);
/// Refused while a vote of theirs is in the open round.
[[nodiscard]] Result<Change> setObserver(const Content& content, const Engagement& engagement,
                                         const ParticipantId& participant, bool observer);
[[nodiscard]] Result<Change> parkItem(const Content& content, const Engagement& engagement,
                                      const QString& text);
[[nodiscard]] Result<Change> setParkedDone(const Content& content, const Engagement& engagement,
                                           const QString& id, bool done);
[[nodiscard]] Result<Change> removeParked(const Content& content, const Engagement& engagement,
                                          const QString& id);

} // namespace milepost::edits
