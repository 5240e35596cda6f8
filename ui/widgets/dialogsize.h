// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace milepost {

/// `wanted`, or as much of it as the screen of the widget has room for with a frame around it; in
/// device-independent pixels. The widget's least size still holds.
[[nodiscard]] QSize fittingScreen(const QWidget& widget, const QSize& wanted);

} // namespace milepost
