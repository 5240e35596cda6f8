// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

/// The few words that painters add to a report: legends of charts, page numbers. All others come
/// with its content, in the same language.
namespace milepost::words {

[[nodiscard]] Message contents();
[[nodiscard]] QString pageOf(int page, int pages); ///< "3 / 14"

[[nodiscard]] Message score();
[[nodiscard]] Message target();
[[nodiscard]] Message target(const QString& value); ///< "Target 3.5"
[[nodiscard]] Message before();
[[nodiscard]] Message oneVote();

[[nodiscard]] Message quickWin();
[[nodiscard]] Message enabler();
[[nodiscard]] Message after(const QString& numbers); ///< "after 2, 5"
[[nodiscard]] Message milestones();

[[nodiscard]] Message between(const QString& values); ///< of a trend, first and last left out

[[nodiscard]] Message play();
[[nodiscard]] Message dates();
[[nodiscard]] Message done();
[[nodiscard]] Message started();
[[nodiscard]] Message planned();
[[nodiscard]] Message indicative();
[[nodiscard]] Message late();
[[nodiscard]] Message fixedDate();
[[nodiscard]] Message freezeWeek();
[[nodiscard]] Message today();
[[nodiscard]] Message planStart();
[[nodiscard]] Message loadTitle();
[[nodiscard]] Message capacity(const QString& days); ///< "capacity 2.0"
[[nodiscard]] Message capacityLine();
[[nodiscard]] Message overload();

} // namespace milepost::words
