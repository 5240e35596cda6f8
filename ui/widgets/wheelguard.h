// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace milepost {

/// Lets the wheel of the mouse scroll what is around a control instead of changing its value.
void letWheelScroll(QWidget* control);

} // namespace milepost
