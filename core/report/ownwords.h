// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/context.h"

/// The words of one's own in the settings of the report.
namespace milepost {

/// Puts the introduction of the section at its beginning. A text of one's own with the section's id
/// takes the place of its headline where it is one line, and stands below it where it is longer.
void addOwnWords(const ReportContext& context, Section& section);

/// How many introductions and texts name none of these sections.
[[nodiscard]] qsizetype ownWordsElsewhere(const Engagement& engagement,
                                          const QSet<QString>& sections);

} // namespace milepost
