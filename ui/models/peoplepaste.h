// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/edits/participants.h"
#include "core/engagement/organization.h"
#include "ui/models/pastepreview.h"

#include <optional>

namespace milepost {

/// People as they were pasted.
struct PastedPeople {
    QList<NewParticipant> people; ///< who is not there yet
    QStringList known;            ///< who is, or stands in the list twice
    QStringList unknownUnits;
    int unknownFunctions = 0;            ///< given, and none that is known
    std::optional<PastePreview> preview; ///< where something had to be guessed
};

/// Reads a list of people; see readPeopleList(). Somebody whose name is among those present, or
/// comes again in the list, is not added a second time. A unit is found by its name. Refused is a
/// name that is too long, with its line.
[[nodiscard]] Result<PastedPeople> readPastedPeople(const QString& text, const QStringList& present,
                                                    const QList<Unit>& units);

/// What has to be pointed out after people were pasted; empty when there is nothing.
[[nodiscard]] QString noticeOf(const PastedPeople& pasted);

/// The function that a text names: by its word on screen or in files, by the beginning of one, or
/// by a usual name of such a team or post, as in "Revenue operations" or "Alliances".
[[nodiscard]] std::optional<Function> functionFromText(const QString& text);

/// The unit of that name; null when there is none.
[[nodiscard]] const Unit* unitFromText(const QList<Unit>& units, const QString& text);

} // namespace milepost
