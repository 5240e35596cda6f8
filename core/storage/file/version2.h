// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file/database.h"

#include <QDateTime>

namespace milepost {

/// The step from schema version 1, whose rows were known by their place, to version 2, whose rows
/// are known by their key. Rows keep their order and all that they say; a piece of evidence gets
/// the id of its place. Names are brought into the one form in which they are kept (mendnames.h),
/// with a line in the journal, of the time `now`, for each that changes. Runs inside the
/// transaction of the step; throws SqlError and RowError.
void updateToVersion2(Database& database, const QString& schema, const QDateTime& now);

} // namespace milepost
