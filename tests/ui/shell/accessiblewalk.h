// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace milepost::test {

/// The controls under `root` that a screen reader could not name, each as a line that says where it
/// is. Only what is shown counts.
[[nodiscard]] QStringList controlsWithoutName(QWidget& root);

/// The shown, enabled controls under `root` that take the keyboard but cannot be reached with Tab,
/// and those on which Tab gets stuck.
[[nodiscard]] QStringList controlsOutsideTheTabOrder(QWidget& root);

} // namespace milepost::test
