// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/base/result.h"

#include <QLocale>

namespace milepost {

/// What a place for a number takes: both ends included, and at most so many decimals.
struct NumberRange {
    double least = -limits::kMaxAmount;
    double most = limits::kMaxAmount;
    int decimals = 9;
    bool percent = false; ///< the number is in percent, and may say so
};

/// A number as people write it, wherever it comes from: typed, pasted or in a file. Taken are the
/// digits of every script; point and comma as decimals; both of them, spaces of any width and
/// apostrophes between groups of three (and commas as in 12,34,567); every minus.
///
/// One point or comma with three digits behind it may be either: "1.234". It is the decimal where
/// the locale writes decimals so; otherwise the reading that the range allows; a group where only
/// whole numbers go and the locale groups so. What is left is refused and never guessed: the
/// error says how the text can be read.
[[nodiscard]] Result<double> readNumber(const QString& text, const QLocale& locale,
                                        const NumberRange& range = {});

/// The same for whole numbers.
[[nodiscard]] Result<int> readWholeNumber(const QString& text, const QLocale& locale, int least,
                                          int most);

} // namespace milepost
