// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonValue>

namespace milepost {

/// The day on which the shipped sample stands: its last entry is of the week before.
inline const QDate kSampleDay(2026, 7, 20);

/// How many days the sample moves, by whole weeks, to stand in the week of `day`.
[[nodiscard]] int daysToMove(const QDate& day);

/// A text of the sample with the dates that it speaks of moved: to the day where a day is named
/// ("14 July 2026"), else by as many months ("April 2026", "in April") or years ("plan 2025") as
/// are nearest. Addresses stay as they are.
[[nodiscard]] QString movedText(const QString& text, int days);

/// The sample's JSON with every date in it moved; ids stay as they are.
[[nodiscard]] QJsonValue movedSample(const QJsonValue& value, int days);

} // namespace milepost
