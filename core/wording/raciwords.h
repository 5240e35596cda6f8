// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/raci.h"
#include "core/wording/figuretable.h"
#include "core/wording/telling.h"

/// How it is told who does what for a play.
namespace milepost {

/// R, A, C or I, in every language.
[[nodiscard]] QChar raciLetter(RaciPart part);
/// "Accountable (A)".
[[nodiscard]] Message raciTitle(RaciPart part);
/// What stands in a cell: "A", "A/R", or nothing.
[[nodiscard]] QString raciLetters(RaciParts parts);
/// What a person is to a play in words: "Accountable (A), Responsible (R)", or "no part".
[[nodiscard]] QString raciWords(const Wording& say, RaciParts parts);

/// Everything that the grid shows: number and play, then the people with the days they answer for.
[[nodiscard]] FigureTable tableOf(const Telling& telling, const Raci& raci);

} // namespace milepost
