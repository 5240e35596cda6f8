// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

/// The few words that painters add to a report: legends of charts, page numbers. All others come
/// with its content, in the same language.
namespace milepost::words {

[[nodiscard]] Message contents();
[[nodiscard]] QString pageOf(int page, int pages); ///< "3 / 14"

[[nodiscard]] Message enabler();

[[nodiscard]] Message between(const QString& values); ///< of a trend, first and last left out

[[nodiscard]] Message play();
[[nodiscard]] Message started();
[[nodiscard]] Message planned();
[[nodiscard]] Message indicative();
[[nodiscard]] Message fixedDate();
[[nodiscard]] Message freezeWeek();
[[nodiscard]] Message loadTitle();
[[nodiscard]] Message capacity(const QString& days); ///< "capacity 2.0"

} // namespace milepost::words
