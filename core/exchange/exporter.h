// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"

#include <QByteArray>

namespace milepost {

/// The engagement in the exchange format, version 1: UTF-8, keys in the order of its description,
/// one space of indentation, a newline at the end. Optional keys that say nothing are left out. The
/// same engagement gives the same bytes, and importEngagement() makes an equal engagement of them
/// when validate() finds nothing in it.
[[nodiscard]] QByteArray exportEngagement(const Engagement& engagement);

} // namespace milepost
