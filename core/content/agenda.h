// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/pitfall.h"

#include <QList>

namespace milepost {

/// The agenda for when there are 90 minutes only, as the program ships it, in the language of a
/// code such as "de" where it is translated, else in English. Its parts are parts of the three-hour
/// agenda, which is in the content, with the same ids and less time.
[[nodiscard]] Result<QList<AgendaItem>> ninetyMinuteAgenda(const QString& code);

} // namespace milepost
