// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The few words that painters add to a report: legends of charts, page numbers. All others come
/// with its content.
namespace milepost::words {

[[nodiscard]] QString contents();
[[nodiscard]] QString pageOf(int page, int pages); ///< "3 / 14"

[[nodiscard]] QString score();
[[nodiscard]] QString target();
[[nodiscard]] QString before();
[[nodiscard]] QString oneVote();
[[nodiscard]] QString notRated();

[[nodiscard]] QString quickWin();
[[nodiscard]] QString enabler();
[[nodiscard]] QString after(const QString& numbers); ///< "after 2, 5"
[[nodiscard]] QString milestones();

[[nodiscard]] QString between(const QString& values); ///< of a trend, first and last left out

[[nodiscard]] QString play();
[[nodiscard]] QString dates();
[[nodiscard]] QString done();
[[nodiscard]] QString started();
[[nodiscard]] QString planned();
[[nodiscard]] QString indicative();
[[nodiscard]] QString fixedDate();
[[nodiscard]] QString freezeWeek();
[[nodiscard]] QString today();
[[nodiscard]] QString planStart();
[[nodiscard]] QString loadTitle();
[[nodiscard]] QString capacity(const QString& days); ///< "capacity 2.0"
[[nodiscard]] QString capacityLine();
[[nodiscard]] QString overload();

} // namespace milepost::words
