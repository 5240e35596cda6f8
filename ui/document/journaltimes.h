// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/calendar.h"
#include "core/storage/rows/journalentry.h"

#include <limits>

namespace milepost {

/// When an engagement was made and last changed, by the journal of its document or store; both not
/// valid where the journal is empty.
template <class Journaled>
[[nodiscard]] Result<EngagementTimes> timesOf(Journaled& file)
{
    const Result<QList<JournalEntry>> journal = file.journal(std::numeric_limits<int>::max());
    if (!journal)
        return journal.error();
    return journal->isEmpty() ? EngagementTimes()
                              : EngagementTimes{journal->last().time, journal->first().time};
}

} // namespace milepost
