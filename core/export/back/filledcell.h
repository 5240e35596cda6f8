// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/back/sentstate.h"
#include "core/export/back/xlsxbook.h"

#include <QLocale>

namespace milepost {

/// What is needed to read the cells of one workbook.
struct CellReading {
    const SentState& sent;
    bool from1904 = false;
    QLocale locale = {}; ///< of who reads it: for the names of months
};

/// What a filled-in cell says, or the sentence that refuses it; nothing is guessed:
/// - Formulas are refused, also where their last value stands beside them: nobody knows whether it
///   is still the right one. So are merged cells, faults (#REF!) and truth values.
/// - A day is a number that is shown as a day, in either count of days, or a text that can be read
///   in one way only: 2026-01-31, 31.1.2026, 31 January 2026 in English or the language of the
///   locale, 31/1/2026 but not 1/2/2026. A time with it is refused.
/// - Shares and percent values are numbers that are shown in per cent, or texts with its sign.
/// - Numbers in texts are taken where points and commas leave one reading, whatever the country.
/// - A state is one of the words that were sent.
/// `percent` says that figures are in per cent.
[[nodiscard]] Result<FillInValue> filledValue(const XlsxCell& cell, FillInKind kind, bool percent,
                                              const CellReading& reading);

/// A text as the cells of a workbook keep it: without space around it, and with none but plain
/// spaces inside.
[[nodiscard]] QString filledText(const QString& text);

} // namespace milepost
