// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/language.h"

#include <QByteArray>
#include <QString>

namespace milepost::testing {

/// Latin letters as Greek ones; everything else as it is.
[[nodiscard]] QString inGreek(const QString& text);

/// Content or exchange data with all that people wrote in it in Greek letters; ids, names of kinds
/// and dates stay. So whatever Latin letters appear on a page come from the program.
[[nodiscard]] QByteArray inGreek(const QByteArray& json);

/// The pseudo-language, which puts an accent on every letter, with the dates of Greece.
[[nodiscard]] Language pseudoLanguage();

/// The first words of the text that are English: two plain Latin letters or more beside each other.
/// Empty where all was data or passed the catalogue.
[[nodiscard]] QString plainWordsIn(const QString& text);

} // namespace milepost::testing
