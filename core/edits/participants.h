// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/edit.h"

namespace milepost {

struct NewParticipant {
    QString name;
    Function function = Function::Other;
    std::optional<UnitId> unit = {};
};

} // namespace milepost

/// What can be done to the people who take part.
namespace milepost::edits {

[[nodiscard]] Result<Change> addParticipant(const Content& content, const Engagement& engagement,
                                            const ParticipantId& id,
                                            const NewParticipant& participant);
/// One id a participant, in the same order.
[[nodiscard]] Result<Change> addParticipants(const Content& content, const Engagement& engagement,
                                             const QList<ParticipantId>& ids,
                                             const QList<NewParticipant>& participants);
/// What adding them is called: "Add participant Ana".
[[nodiscard]] Message addingWords(const QList<NewParticipant>& participants);
[[nodiscard]] Result<Change> renameParticipant(const Content& content, const Engagement& engagement,
                                               const ParticipantId& id, const QString& name);
[[nodiscard]] Result<Change> setParticipantFunction(const Content& content,
                                                    const Engagement& engagement,
                                                    const ParticipantId& id, Function function);
[[nodiscard]] Result<Change> setParticipantUnit(const Content& content,
                                                const Engagement& engagement,
                                                const ParticipantId& id,
                                                const std::optional<UnitId>& unit);
[[nodiscard]] Result<Change> moveParticipant(const Content& content, const Engagement& engagement,
                                             const ParticipantId& id, qsizetype index);
/// Takes their ballots and their place among the eligible along; refused while a closed assessment
/// holds one of these.
[[nodiscard]] Result<Change> deleteParticipants(const Content& content,
                                                const Engagement& engagement,
                                                const QList<ParticipantId>& ids);

} // namespace milepost::edits
