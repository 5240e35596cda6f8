// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace milepost {

/// A name as it is kept: composed (NFC), each run of white space of any kind (line breaks and tabs
/// too) one plain space, none at the ends, and without control, invisible and direction characters.
/// The joiners that some scripts need inside a word stay between letters of those scripts.
[[nodiscard]] QString normalizedName(const QString& text);

/// What two names of one person have in common: normalizedName() without joiners, in full Unicode
/// case folding (CaseFolding.txt, C and F). Empty when nothing of the name can be seen. A key is
/// for comparing, never for showing.
[[nodiscard]] QString personKey(const QString& name);

/// Whether both names are those of one person. Two people of one name need a mark that can be seen.
[[nodiscard]] bool samePerson(const QString& a, const QString& b);

} // namespace milepost
