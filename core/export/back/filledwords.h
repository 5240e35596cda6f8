// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/back/filledworkbook.h"
#include "core/wording/wording.h"

/// How what a workbook brings is told, in the window and on the command line.
namespace milepost {

/// The play, or the metric with the end of the period.
[[nodiscard]] QString subjectWords(const Wording& say, const FilledChange& change);
/// A value as the change has it before, after or as sent; unrounded, a dash for none.
[[nodiscard]] QString filledWords(const Wording& say, const Content& content,
                                  const FilledChange& change, const FillInValue& value);
/// That the file has changed it meanwhile and what was sent, else empty.
[[nodiscard]] QString meanwhileWords(const Wording& say, const Content& content,
                                     const FilledChange& change);
/// The columns of a table of changes, and the cells of one in it: what, field, old, new, cell and
/// what there is to say of it.
[[nodiscard]] QStringList changeHeadings(const Wording& say);
[[nodiscard]] QStringList changeCells(const Wording& say, const Content& content,
                                      const FilledChange& change);
[[nodiscard]] Message notTakenOver(); ///< "Not taken over", above the refusals
/// The sheet and the cell, "Plan status, D7".
[[nodiscard]] QString cellWords(const QString& sheet, const QString& cell);
/// How much is changed and how much is not taken over, as sentences.
[[nodiscard]] QString answerWords(const Wording& say, const FilledAnswer& answer);

} // namespace milepost
