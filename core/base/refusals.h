// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

/// What readers and validation say alike about a value that cannot stand where it is.
namespace milepost::refusals {

[[nodiscard]] Message empty();
[[nodiscard]] Message tooLong(qsizetype characters, qsizetype most);
[[nodiscard]] Message notPlain();
[[nodiscard]] Message outside(double value, double min, double max);
[[nodiscard]] Message notADate(const QString& text);
[[nodiscard]] Message yearOutside(int year);
[[nodiscard]] Message tooMany(qsizetype entries, qsizetype most);
[[nodiscard]] Message listedTwice(const QString& id);
[[nodiscard]] Message usedTwice(const QString& id);
[[nodiscard]] Message untidyId();
[[nodiscard]] Message circle(const QString& path);
[[nodiscard]] Message unreadable();
[[nodiscard]] Message unknown(const QString& word, const Message& known);

} // namespace milepost::refusals
