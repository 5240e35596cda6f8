// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/calendar.h"

namespace milepost {

/// A workbook (XLSX) that is sent to others to be filled in and comes back (filledworkbook.h): a
/// sheet of the plays and one of the values of metrics, where only the cells that one may fill in
/// are unlocked, the state is chosen from a list, and days and shares are checked by the
/// spreadsheet program. Each row has its id in the first column; a hidden sheet holds the ids of
/// the engagement and of its state and what was sent. Equal input gives equal bytes. Refused while
/// the engagement was never saved; fails as workbookOf() does.
[[nodiscard]] Result<QByteArray> fillInWorkbook(const Telling& telling,
                                                const EngagementTimes& times);

} // namespace milepost
