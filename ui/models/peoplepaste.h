// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/documenttypes.h"

namespace milepost {

/// People as they were pasted.
struct PastedPeople {
    QList<NewParticipant> people;
    int unknownFunctions = 0; ///< of them, whose function was given and is none that is known
};

/// Reads a list of people as spreadsheets copy it: a name in each line and, behind a tab, semicolon
/// or comma, the function. A first line of headings such as "Name, Department" is no person and
/// says which columns hold them.
[[nodiscard]] PastedPeople readPastedPeople(const QString& text);

/// The function that a text names: by its word on screen or in files, by the beginning of one, or
/// by a usual name of such a team or post, as in "Revenue operations" or "Alliances".
[[nodiscard]] std::optional<Function> functionFromText(const QString& text);

/// How many functions were not known, as a sentence; empty when there are none.
[[nodiscard]] QString unknownFunctionsText(int count);

} // namespace milepost
