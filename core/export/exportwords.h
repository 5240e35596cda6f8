// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

/// Headings that tables and sheets of several kinds have.
namespace milepost::exports {

[[nodiscard]] Message actualStartHeading();
[[nodiscard]] Message actualFinishHeading();
[[nodiscard]] Message accountsHeading();
[[nodiscard]] Message periodEndHeading();
[[nodiscard]] Message valueHeading();
[[nodiscard]] Message accountNumberHeading();
[[nodiscard]] Message sourceHeading();

} // namespace milepost::exports
