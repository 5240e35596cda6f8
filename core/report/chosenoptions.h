// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/composer.h"

namespace milepost {

/// The report as it was chosen in the engagement; the date is left to whoever makes the report, and
/// so is the language where none is chosen. An edition that is not known is the full report.
[[nodiscard]] ReportOptions chosenOptions(const Engagement& engagement);

/// Makes the report one for that audience. Names of participants need their consent too, as the
/// engagement notes it.
void makeFor(ReportOptions& options, AudienceProfile profile, const Engagement& engagement);

/// The language that was chosen for the report; nothing where none was, or one without a catalogue.
[[nodiscard]] std::optional<Language> chosenLanguage(const Engagement& engagement);

/// "Board pack"
[[nodiscard]] Message editionWords(Edition edition);

} // namespace milepost
