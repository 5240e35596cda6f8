// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace milepost::test {

/// A line for each text of `root` and its visible children that is not shown in full, and for each
/// control that is smaller than its words, leaves its parent or lies over another. What is cut
/// short with an ellipsis counts unless its tool tip has the rest.
[[nodiscard]] QStringList cutOff(QWidget& root);

} // namespace milepost::test
